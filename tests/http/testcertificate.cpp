// SPDX-License-Identifier: Apache-2.0
#include "tests/http/testcertificate.h"

#include "core/base/openssldelete.h"

#include <QFile>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

#include <sys/stat.h>

namespace sallyport::http::test {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDelete<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, OpenSslDelete<X509_free>>;
using BioPtr = std::unique_ptr<BIO, OpenSslDelete<BIO_free_all>>;

KeyPtr makeKey(TestCertificate::Kind kind)
{
    switch (kind) {
    case TestCertificate::Kind::Ecdsa: return KeyPtr(EVP_EC_gen("P-256"));
    case TestCertificate::Kind::Rsa: return KeyPtr(EVP_RSA_gen(2048));
    case TestCertificate::Kind::WeakRsa: return KeyPtr(EVP_RSA_gen(1024));
    }
    Q_UNREACHABLE();
}

X509Ptr makeCertificate(EVP_PKEY *key, int days)
{
    constexpr long day = 24 * 60 * 60;
    X509Ptr certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -100 * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

} // namespace

TestCertificate TestCertificate::make(Kind kind, int days)
{
    const KeyPtr key = makeKey(kind);
    const X509Ptr certificate = makeCertificate(key.get(), days);
    const BioPtr certificateText(BIO_new(BIO_s_mem()));
    const BioPtr keyText(BIO_new(BIO_s_mem()));
    const BioPtr lockedText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    const QByteArray password = QByteArrayLiteral("correct horse");
    PEM_write_bio_PrivateKey(lockedText.get(), key.get(), EVP_aes_256_cbc(), reinterpret_cast<const unsigned char *>(password.data()),
                             int(password.size()), nullptr, nullptr);
    return {
        .certificate = contentOf(certificateText.get()), .key = contentOf(keyText.get()), .keyUnderPassword = contentOf(lockedText.get())};
}

void writeFile(const QString &path, const QByteArray &content, int mode)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write a file of the test");
    file.close();
    ::chmod(QFile::encodeName(path).constData(), mode_t(mode));
}

} // namespace sallyport::http::test
