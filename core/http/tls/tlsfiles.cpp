// SPDX-License-Identifier: Apache-2.0
#include "core/http/tls/tlsfiles.h"

#include "core/base/fileexposure.h"
#include "core/base/log.h"
#include "core/base/secret.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>

namespace sallyport::http {

namespace {

using BioPtr = std::unique_ptr<BIO, OpenSslDelete<BIO_free_all>>;

constexpr qint64 largestFile = 1024 * 1024;

// Opening a pipe would wait for its writer, so only what is a plain file, perhaps behind links, is opened.
Result<> openPlainFile(QFile &file)
{
    if (!QFileInfo::exists(file.fileName()))
        return tlsFileError(file.fileName(), QStringLiteral("does not exist, or its folder may not be entered."));
    if (!QFileInfo(file.fileName()).isFile() || file.size() > largestFile)
        return tlsFileError(file.fileName(), QStringLiteral("is not a plain small file."));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        Error error = tlsFileError(file.fileName(), QStringLiteral("cannot be read by the user the server runs as."));
        error.cause = file.errorString();
        return error;
    }
    return {};
}

Result<> checkKeyPermissions(const QFile &file)
{
    switch (exposureOf(file)) {
    case FileExposure::None: break;
    case FileExposure::Readable:
        qCWarning(lcHttp, "Every user of this machine can read the private key in %ls; make it private with: chmod 640 \"%ls\"",
                  qUtf16Printable(file.fileName()), qUtf16Printable(file.fileName()));
        break;
    case FileExposure::Changeable:
        const QString reason =
            QStringLiteral("holds a private key, and others than its owner can change it. Make it private with: chmod 640 \"%1\"");
        return tlsFileError(file.fileName(), reason.arg(file.fileName()));
    }
    return {};
}

Result<Secret> readWhole(QFile &file)
{
    QByteArray bytes = file.readAll();
    Secret content(bytes);
    wipe(bytes.data(), size_t(bytes.size()));
    if (file.error() != QFile::NoError || content.isEmpty())
        return tlsFileError(file.fileName(), QStringLiteral("is empty or cannot be read."));
    return content;
}

BioPtr reading(const Secret &content)
{
    return BioPtr(BIO_new_mem_buf(content.view().data(), int(content.size())));
}

/// Instead of OpenSSL's own, which asks at the terminal.
int refusePassword(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

bool isEndOfPem()
{
    const unsigned long error = ERR_peek_last_error();
    return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
}

} // namespace

Error tlsFileError(const QString &path, const QString &reason)
{
    Error error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("The file %1 %2").arg(path, reason)};
    if (const unsigned long code = ERR_peek_last_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        error.cause = QString::fromLatin1(text.data());
    }
    ERR_clear_error();
    return error;
}

Result<std::vector<CertificatePtr>> readCertificates(const QString &path)
{
    QFile file(path);
    if (Result<> opened = openPlainFile(file); !opened)
        return failure(std::move(opened));
    const Result<Secret> content = readWhole(file); // one file may hold key and certificate
    if (!content)
        return failure(content);
    ERR_clear_error();
    const BioPtr pem = reading(*content);
    std::vector<CertificatePtr> certificates;
    while (CertificatePtr certificate{PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr)})
        certificates.push_back(std::move(certificate));
    if (!isEndOfPem())
        return tlsFileError(path, QStringLiteral("holds a certificate that is damaged or incomplete."));
    if (certificates.empty())
        return tlsFileError(path, QStringLiteral("holds no certificate in PEM form."));
    ERR_clear_error();
    return certificates;
}

Result<PrivateKeyPtr> readPrivateKey(const QString &path)
{
    QFile file(path);
    if (Result<> opened = openPlainFile(file); !opened)
        return failure(std::move(opened));
    if (Result<> fine = checkKeyPermissions(file); !fine)
        return failure(std::move(fine));
    const Result<Secret> content = readWhole(file);
    if (!content)
        return failure(content);
    ERR_clear_error();
    bool passwordWanted = false;
    PrivateKeyPtr key(PEM_read_bio_PrivateKey(reading(*content).get(), nullptr, refusePassword, &passwordWanted));
    if (passwordWanted) {
        const QString reason =
            QStringLiteral("holds a key under a password, which a server cannot type. Take it off with: openssl pkey -in \"%1\" -out NEW");
        return tlsFileError(path, reason.arg(path));
    }
    if (!key) {
        const bool isThere = content->view().contains("PRIVATE KEY-----");
        return tlsFileError(path,
                            isThere ? QStringLiteral("holds a private key that is damaged or incomplete.")
                                    : QStringLiteral("holds no private key in PEM form."));
    }
    ERR_clear_error();
    return key;
}

} // namespace sallyport::http
