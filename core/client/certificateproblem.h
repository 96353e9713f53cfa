// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/client/serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QSslCertificate;
class QSslError;

namespace sallyport {

/// Why a server's certificate was refused, and which one it was: for people, who compare it with what its administrator says.
struct CertificateProblem
{
    enum class Kind {
        SelfSigned, ///< nobody vouches for it
        UnknownIssuer, ///< somebody does whom this computer does not know
        WrongName, ///< it is another server's
        Expired,
        NotYetValid,
        Revoked,
        Other,
    };

    ServerAddress server; ///< where it was met
    QList<Kind> kinds;
    QString subject;
    QString issuer;
    Timestamp validUntil;
    QByteArray fingerprint; ///< SHA-256 of the whole certificate, as `openssl x509 -fingerprint -sha256` shows it
    bool hasChanged = false; ///< another one of this server was trusted before

    /// Whether it may be trusted by its fingerprint alone. Never when it was revoked, or for reasons we cannot name.
    bool canBeTrusted() const;

    static CertificateProblem from(const ServerAddress &server, const QSslCertificate &certificate, const QList<QSslError> &errors);

    bool operator==(const CertificateProblem &) const = default;
};

/// As people compare it: `A1:B2:…`.
QString fingerprintText(const QByteArray &fingerprint);

/// From what a person typed or was sent: colons, spaces, case and openssl's `sha256 Fingerprint=` do not matter. Empty when it is no
/// SHA-256 fingerprint.
std::optional<QByteArray> fingerprintFromText(const QString &text);

} // namespace sallyport
