// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace sallyport {

/// A key that signs access tokens, with the one algorithm it may be used for (RFC 8725, 3.1: the algorithm comes from here, never from a
/// token).
class SigningKey
{
public:
    enum class Algorithm {
        Es256, ///< ECDSA on P-256 with SHA-256 (RFC 7518, 3.4): the default
        EdDsa, ///< Ed25519 (RFC 8037, 3.1)
        Hs256, ///< HMAC with SHA-256 (RFC 7518, 3.2): when the operator gives a secret
    };

    /// A new key pair; HS256 has none.
    static Result<SigningKey> generate(Algorithm algorithm = Algorithm::Es256);
    /// ES256 or EdDSA, by what a PKCS#8 PEM private key is for. ErrorCode::ConfigurationInvalid when it is something else.
    static Result<SigningKey> fromPem(const Secret &pem);
    /// HS256. ErrorCode::ConfigurationInvalid for a secret under 32 bytes (RFC 7518, 3.2) or the tutorial's published sample.
    static Result<SigningKey> fromSharedSecret(const Secret &secret);

    ~SigningKey();
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;

    Algorithm algorithm() const;
    QLatin1StringView algorithmName() const;
    /// Of a pair the JWK thumbprint (RFC 7638, RFC 8037). HS256: a name that tells nothing of the secret but changes with it.
    QByteArray id() const;
    /// The private key as PKCS#8 PEM, for keeping it; empty for HS256.
    Secret toPem() const;
    /// The public half as a JWK with kid, alg and use; empty for HS256.
    QJsonObject publicJwk() const;

    /// Raw R‖S, 64 bytes, for ES256 (RFC 7518, 3.4); 64 bytes for EdDSA; 32 bytes for HS256. Thread-safe.
    QByteArray sign(QByteArrayView message) const;
    /// Constant-time for HS256. Thread-safe.
    bool verify(QByteArrayView message, QByteArrayView signature) const;

private:
    class Private;
    explicit SigningKey(std::unique_ptr<Private> key);
    std::unique_ptr<Private> d;
};

/// "ES256", "EdDSA" or "HS256", as tokens and key sets spell them.
QLatin1StringView algorithmName(SigningKey::Algorithm algorithm);
std::optional<SigningKey::Algorithm> signingAlgorithmFromName(QStringView name);

} // namespace sallyport
