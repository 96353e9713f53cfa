// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signingkey.h"

#include "core/auth/base64url.h"
#include "core/auth/ecdsasignature.h"
#include "core/auth/opensslbytes.h"
#include "core/auth/opensslptr.h"
#include "core/auth/publicjwk.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>

namespace sallyport {

class SigningKey::Private
{
public:
    Algorithm algorithm = Algorithm::Es256;
    EvpKeyPtr key; // ES256 and EdDSA
    EvpMacContextPtr mac; // HS256, keyed; copied for each use
    QByteArray id;
    QJsonObject publicJwk;

    QByteArray macOf(QByteArrayView message) const;
    /// What OpenSSL takes for the digest of the key's one signature scheme: EdDSA hashes by itself.
    const EVP_MD *digest() const { return algorithm == Algorithm::Es256 ? EVP_sha256() : nullptr; }
};

namespace {

constexpr qsizetype minimumSecretBytes = 32;
constexpr size_t macBytes = 32;
constexpr qsizetype edDsaSignatureBytes = 64;

// SHA-256 of the secret key that the FastAPI tutorial prints, so that this program does not print it once more.
constexpr auto sampleSecretSha256 = "570dad43de1af4c925f92c16a68a50936da42b7dd6fdeb24850507a1199aac89";

Error unusable(const QString &detail)
{
    const unsigned long code = ERR_get_error();
    std::array<char, 256> text{};
    if (code != 0)
        ERR_error_string_n(code, text.data(), text.size());
    ERR_clear_error();
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = detail, .cause = QString::fromLatin1(text.data())};
}

// Never asks on the terminal for the password of an encrypted key.
int refusePassword(char *, int, int, void *)
{
    return -1;
}

bool isSound(EVP_PKEY *key)
{
    const EvpKeyContextPtr context(EVP_PKEY_CTX_new(key, nullptr));
    return context && EVP_PKEY_check(context.get()) == 1;
}

Secret pkcs8Pem(const EVP_PKEY *key)
{
    const BioPtr out(BIO_new(BIO_s_secmem())); // wipes what it held
    if (!out || PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return Secret(QByteArrayView(data, size));
}

bool isTutorialSample(const Secret &secret)
{
    QByteArray folded;
    folded.reserve(secret.size());
    for (const char c : secret.view()) {
        if (!QChar::isSpace(uchar(c)))
            folded.append(c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c);
    }
    const bool sample = QCryptographicHash::hash(folded, QCryptographicHash::Sha256).toHex() == sampleSecretSha256;
    wipe(folded.data(), size_t(folded.size()));
    return sample;
}

EvpMacContextPtr keyedMac(const Secret &secret)
{
    const EvpMacPtr hmac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    EvpMacContextPtr context(hmac ? EVP_MAC_CTX_new(hmac.get()) : nullptr);
    std::array<char, 7> digest{"SHA256"};
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0), OSSL_PARAM_construct_end()};
    if (!context || EVP_MAC_init(context.get(), bytesOf(secret.view()), size_t(secret.size()), parameters.data()) != 1)
        return nullptr;
    return context;
}

} // namespace

QByteArray SigningKey::Private::macOf(QByteArrayView message) const
{
    const EvpMacContextPtr copy(EVP_MAC_CTX_dup(mac.get()));
    QByteArray result(macBytes, '\0');
    size_t written = 0;
    if (!copy || EVP_MAC_update(copy.get(), bytesOf(message), size_t(message.size())) != 1
        || EVP_MAC_final(copy.get(), reinterpret_cast<uchar *>(result.data()), &written, macBytes) != 1 || written != macBytes)
        return {};
    return result;
}

SigningKey::SigningKey(std::unique_ptr<Private> key) : d(std::move(key))
{ }
SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;

Result<SigningKey> SigningKey::generate(Algorithm algorithm)
{
    EvpKeyPtr key;
    switch (algorithm) {
    case Algorithm::Es256: key.reset(EVP_EC_gen(SN_X9_62_prime256v1)); break;
    case Algorithm::EdDsa: key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")); break;
    case Algorithm::Hs256: break;
    }
    if (!key)
        return unusable(QStringLiteral("No signing key could be made."));
    auto made = fromPem(pkcs8Pem(key.get()));
    return made && made->id().startsWith('-') ? generate(algorithm) : std::move(made); // on a command line it would be an option
}

Result<SigningKey> SigningKey::fromPem(const Secret &pem)
{
    const QString refusal =
        QStringLiteral("The signing key is not a private key on P-256 or of Ed25519 in PKCS#8 PEM form without a password.");
    const BioPtr in(BIO_new_mem_buf(pem.view().data(), int(pem.size())));
    if (!in || pem.view().indexOf("-----BEGIN PRIVATE KEY-----") < 0)
        return unusable(refusal);
    auto made = std::make_unique<Private>();
    made->key.reset(PEM_read_bio_PrivateKey(in.get(), nullptr, refusePassword, nullptr));
    if (!made->key)
        return unusable(refusal);
    made->publicJwk = publicJwkOf(made->key.get());
    if (made->publicJwk.isEmpty() || !isSound(made->key.get()))
        return unusable(refusal);
    made->algorithm = EVP_PKEY_is_a(made->key.get(), "EC") == 1 ? Algorithm::Es256 : Algorithm::EdDsa;
    made->id = jwkThumbprint(made->publicJwk);
    made->publicJwk.insert(QStringLiteral("kid"), QString::fromLatin1(made->id));
    made->publicJwk.insert(QStringLiteral("alg"), sallyport::algorithmName(made->algorithm));
    made->publicJwk.insert(QStringLiteral("use"), QStringLiteral("sig"));
    return SigningKey(std::move(made));
}

Result<SigningKey> SigningKey::fromSharedSecret(const Secret &secret)
{
    if (isTutorialSample(secret))
        return unusable(QStringLiteral(
            "The signing secret is the sample printed in the FastAPI tutorial, which everyone knows. Make your own: openssl rand -hex 32"));
    if (secret.size() < minimumSecretBytes)
        return unusable(QStringLiteral("The signing secret is too short: 32 bytes or more are needed. Make one: openssl rand -hex 32"));
    auto made = std::make_unique<Private>();
    made->algorithm = Algorithm::Hs256;
    made->mac = keyedMac(secret);
    if (!made->mac)
        return unusable(QStringLiteral("The signing secret cannot be used."));
    made->id = toBase64Url(made->macOf("sallyport signing key id").first(16));
    return SigningKey(std::move(made));
}

SigningKey::Algorithm SigningKey::algorithm() const
{
    return d->algorithm;
}

QLatin1StringView SigningKey::algorithmName() const
{
    return sallyport::algorithmName(d->algorithm);
}

QByteArray SigningKey::id() const
{
    return d->id;
}

Secret SigningKey::toPem() const
{
    return d->key ? pkcs8Pem(d->key.get()) : Secret();
}

QJsonObject SigningKey::publicJwk() const
{
    return d->publicJwk;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    if (d->algorithm == Algorithm::Hs256)
        return d->macOf(message);
    const EvpDigestContextPtr context(EVP_MD_CTX_new());
    std::array<uchar, maximumDerSignatureBytes> made;
    size_t size = made.size();
    if (!context || EVP_DigestSignInit(context.get(), nullptr, d->digest(), nullptr, d->key.get()) != 1
        || EVP_DigestSign(context.get(), made.data(), &size, bytesOf(message), size_t(message.size())) != 1)
        return {};
    if (d->algorithm == Algorithm::Es256)
        return rawFromDerSignature(std::span(made).first(size));
    return QByteArray(reinterpret_cast<const char *>(made.data()), qsizetype(size));
}

bool SigningKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (d->algorithm == Algorithm::Hs256) {
        const QByteArray expected = d->macOf(message);
        return size_t(signature.size()) == macBytes && size_t(expected.size()) == macBytes
            && CRYPTO_memcmp(expected.constData(), signature.data(), macBytes) == 0;
    }
    const QByteArray der = d->algorithm == Algorithm::Es256 ? derFromRawSignature(signature) : QByteArray();
    const QByteArrayView checked = d->algorithm == Algorithm::Es256 ? QByteArrayView(der) : signature;
    if (checked.isEmpty() || (d->algorithm == Algorithm::EdDsa && checked.size() != edDsaSignatureBytes))
        return false;
    const EvpDigestContextPtr context(EVP_MD_CTX_new());
    if (!context || EVP_DigestVerifyInit(context.get(), nullptr, d->digest(), nullptr, d->key.get()) != 1)
        return false;
    const bool good =
        EVP_DigestVerify(context.get(), bytesOf(checked), size_t(checked.size()), bytesOf(message), size_t(message.size())) == 1;
    ERR_clear_error(); // a wrong signature leaves its reason on this thread's error queue
    return good;
}

QLatin1StringView algorithmName(SigningKey::Algorithm algorithm)
{
    switch (algorithm) {
    case SigningKey::Algorithm::Es256: return QLatin1StringView("ES256");
    case SigningKey::Algorithm::EdDsa: return QLatin1StringView("EdDSA");
    case SigningKey::Algorithm::Hs256: return QLatin1StringView("HS256");
    }
    Q_UNREACHABLE();
}

std::optional<SigningKey::Algorithm> signingAlgorithmFromName(QStringView name)
{
    using enum SigningKey::Algorithm;
    for (const SigningKey::Algorithm algorithm : {Es256, EdDsa, Hs256}) {
        if (name == algorithmName(algorithm))
            return algorithm;
    }
    return std::nullopt;
}

} // namespace sallyport
