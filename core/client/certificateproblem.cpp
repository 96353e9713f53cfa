// SPDX-License-Identifier: Apache-2.0
#include "core/client/certificateproblem.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

namespace sallyport {

namespace {

using Kind = CertificateProblem::Kind;

Kind kindOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain: return Kind::SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return Kind::UnknownIssuer;
    case QSslError::HostNameMismatch: return Kind::WrongName;
    case QSslError::CertificateExpired: return Kind::Expired;
    case QSslError::CertificateNotYetValid: return Kind::NotYetValid;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return Kind::Revoked;
    default: return Kind::Other; // Qt's enum
    }
}

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    return commonNames.isEmpty() ? organizations.join(u", ") : commonNames.join(u", ");
}

} // namespace

bool CertificateProblem::canBeTrusted() const
{
    return !fingerprint.isEmpty() && !kinds.contains(Kind::Revoked) && !kinds.contains(Kind::Other);
}

CertificateProblem CertificateProblem::from(const ServerAddress &server, const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    CertificateProblem problem{
        .server = server,
        .kinds = {},
        .subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization)),
        .issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization)),
        .validUntil = Timestamp(std::chrono::milliseconds(certificate.expiryDate().toMSecsSinceEpoch())),
        .fingerprint = certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256)};
    for (const QSslError &error : errors) {
        if (const Kind kind = kindOf(error.error()); !problem.kinds.contains(kind))
            problem.kinds.append(kind);
    }
    return problem;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

std::optional<QByteArray> fingerprintFromText(const QString &text)
{
    QByteArray hex;
    const QString digits = text.mid(text.lastIndexOf(u'=') + 1);
    for (const QChar c : digits) {
        if (c == u':' || c.isSpace())
            continue;
        if (!QByteArrayView("0123456789abcdef").contains(c.toLower().toLatin1()))
            return std::nullopt;
        hex.append(c.toLatin1());
    }
    const int size = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    return hex.size() == 2 * size ? std::optional(QByteArray::fromHex(hex)) : std::nullopt;
}

} // namespace sallyport
