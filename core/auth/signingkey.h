// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>

#include <memory>

namespace sallyport {

/// A key that signs access tokens, with the one algorithm it may be used for (RFC 8725, 3.1: the algorithm comes from here, never from a
/// token).
class SigningKey
{
public:
    enum class Algorithm {
        Es256, ///< ECDSA on P-256 with SHA-256 (RFC 7518, 3.4): the default
        Hs256, ///< HMAC with SHA-256 (RFC 7518, 3.2): when the operator gives a secret
    };

    /// A new ES256 key pair.
    static Result<SigningKey> generate();
    /// ES256 from a PKCS#8 PEM private key. ErrorCode::ConfigurationInvalid when it is something else.
    static Result<SigningKey> fromPem(const Secret &pem);
    /// HS256. ErrorCode::ConfigurationInvalid for a secret under 32 bytes (RFC 7518, 3.2) or the tutorial's published sample.
    static Result<SigningKey> fromSharedSecret(const Secret &secret);

    ~SigningKey();
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;

    Algorithm algorithm() const;
    /// "ES256" or "HS256".
    QLatin1StringView algorithmName() const;
    /// ES256: the JWK thumbprint (RFC 7638). HS256: a name that tells nothing of the secret but changes with it.
    QByteArray id() const;
    /// The private key as PKCS#8 PEM (ES256 only), for keeping it.
    Secret toPem() const;
    /// The public half as a JWK with kid, alg and use; empty for HS256.
    QJsonObject publicJwk() const;

    /// Raw R‖S, 64 bytes, for ES256 (RFC 7518, 3.4); 32 bytes for HS256. Thread-safe.
    QByteArray sign(QByteArrayView message) const;
    /// Constant-time for HS256. Thread-safe.
    bool verify(QByteArrayView message, QByteArrayView signature) const;

private:
    class Private;
    explicit SigningKey(std::unique_ptr<Private> key);
    std::unique_ptr<Private> d;
};

} // namespace sallyport
