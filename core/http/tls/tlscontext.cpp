// SPDX-License-Identifier: Apache-2.0
#include "core/http/tls/tlscontext.h"

#include "core/http/tls/tlsfiles.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <string>
#include <string_view>

namespace sallyport::http {

namespace {

// TLS 1.2: forward secrecy and authenticated encryption only (RFC 9325, section 4.2; RFC 9113, appendix A forbids the rest for HTTP/2).
constexpr char suites[] = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
                          "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr char groups[] = "X25519:P-256:P-384";
constexpr int securityLevel = 2; // 112 bits: RSA from 2048, no SHA-1 signatures (SSL_CTX_set_security_level(3))

/// RFC 7301, section 3.2: a client that speaks other protocols only is told so, instead of being misunderstood.
int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *chosenSize, const unsigned char *offered, unsigned int size, void *)
{
    constexpr std::string_view http11 = "http/1.1";
    for (unsigned int i = 0; i < size; i += 1u + offered[i]) {
        const std::string_view name(reinterpret_cast<const char *>(offered + i + 1), offered[i]);
        if (name != http11)
            continue;
        *chosen = offered + i + 1;
        *chosenSize = offered[i];
        return SSL_TLSEXT_ERR_OK;
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

bool setUp(EVP_CIPHER_CTX *cipher, EVP_MAC_CTX *mac, const TicketKeys::Key &key, const unsigned char *iv, bool sealing)
{
    std::string digest = "SHA256";
    std::array<unsigned char, 32> macKey = key.macKey; // OSSL_PARAM takes no const
    const std::array parameters{OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, macKey.data(), macKey.size()),
                                OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0), OSSL_PARAM_construct_end()};
    const bool done = EVP_CipherInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key.cipherKey.data(), iv, sealing ? 1 : 0) == 1
        && EVP_MAC_CTX_set_params(mac, parameters.data()) == 1;
    OPENSSL_cleanse(macKey.data(), macKey.size());
    return done;
}

/// SSL_CTX_set_tlsext_ticket_key_evp_cb(3): below zero an error, 0 an unknown ticket, 1 a good one, 2 a good one to be replaced.
int useTicketKey(SSL *ssl, unsigned char *name, unsigned char *iv, EVP_CIPHER_CTX *cipher, EVP_MAC_CTX *mac, int sealing)
{
    auto *keys = static_cast<TicketKeys *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
    if (sealing) {
        const auto key = keys->current();
        std::copy(key->name.begin(), key->name.end(), name);
        const bool ready = RAND_bytes(iv, EVP_CIPHER_get_iv_length(EVP_aes_256_cbc())) == 1;
        return ready && setUp(cipher, mac, *key, iv, true) ? 1 : -1;
    }
    TicketKeys::Key::Name wanted;
    std::copy_n(name, wanted.size(), wanted.begin());
    const auto found = keys->find(wanted);
    if (!found)
        return 0;
    if (!setUp(cipher, mac, *found->key, iv, false))
        return -1;
    // A TLS 1.3 client uses each ticket once (RFC 8446, appendix C.4), so it needs a new one each time.
    const bool replace = !found->isCurrent || SSL_version(ssl) == TLS1_3_VERSION;
    return replace ? 2 : 1;
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec),
                     Qt::UTC);
}

} // namespace

Result<std::shared_ptr<const TlsContext>> TlsContext::make(const QString &certificateFile, const QString &keyFile,
                                                           std::shared_ptr<TicketKeys> keys)
{
    ERR_clear_error();
    const std::shared_ptr<TlsContext> context(new TlsContext(std::move(keys), SSL_CTX_new(TLS_server_method())));
    if (!context->m_context || !context->setRules()) {
        Error error = tlsFileError(certificateFile, QStringLiteral("cannot be served: OpenSSL did not start."));
        error.code = ErrorCode::Internal;
        return error;
    }
    if (Result<> set = context->setCertificate(certificateFile, keyFile); !set)
        return failure(std::move(set));
    return context;
}

bool TlsContext::setRules()
{
    SSL_CTX *ssl = m_context.get();
    // The order of suites is ours, but a client that puts ChaCha20 first has no AES hardware and gets it.
    SSL_CTX_set_options(ssl, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    // Idle connections give their buffers back, about 34 KB each.
    SSL_CTX_set_mode(ssl, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_security_level(ssl, securityLevel);
    SSL_CTX_set_alpn_select_cb(ssl, chooseProtocol, nullptr);
    // The client keeps its session, sealed in a ticket; nothing is kept here. Early data could be replayed and is never taken.
    SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_early_data(ssl, 0);
    SSL_CTX_set_timeout(ssl, long(std::chrono::seconds(TicketKeys::lifetime).count()));
    SSL_CTX_set_app_data(ssl, m_keys.get());
    return SSL_CTX_set_tlsext_ticket_key_evp_cb(ssl, useTicketKey) == 1 && SSL_CTX_set_min_proto_version(ssl, TLS1_2_VERSION) == 1
        && SSL_CTX_set_cipher_list(ssl, suites) == 1 && SSL_CTX_set1_groups_list(ssl, groups) == 1;
}

Result<> TlsContext::setCertificate(const QString &certificateFile, const QString &keyFile)
{
    Result<std::vector<CertificatePtr>> certificates = readCertificates(certificateFile);
    if (!certificates)
        return failure(std::move(certificates));
    const Result<PrivateKeyPtr> key = readPrivateKey(keyFile);
    if (!key)
        return failure(key);
    X509 *own = certificates->front().get();
    if (X509_check_private_key(own, key->get()) != 1)
        return tlsFileError(keyFile, QStringLiteral("does not hold the key of the certificate in %1.").arg(certificateFile));
    if (SSL_CTX_use_certificate(m_context.get(), own) != 1)
        return tlsFileError(certificateFile, QStringLiteral("holds a certificate that is too weak: RSA keys need 2048 bits or more."));
    if (SSL_CTX_use_PrivateKey(m_context.get(), key->get()) != 1)
        return tlsFileError(keyFile, QStringLiteral("holds a key that TLS cannot use."));
    for (size_t i = 1; i < certificates->size(); ++i) {
        if (SSL_CTX_add1_chain_cert(m_context.get(), (*certificates)[i].get()) != 1)
            return tlsFileError(certificateFile, QStringLiteral("holds a chain with a certificate that is too weak."));
    }
    m_beginsAt = toDateTime(X509_get0_notBefore(own));
    m_expiresAt = toDateTime(X509_get0_notAfter(own));
    return {};
}

bool TlsContext::isFor(const QString &host) const
{
    X509 *own = SSL_CTX_get0_certificate(m_context.get());
    const QByteArray name = host.toLatin1();
    return X509_check_host(own, name.constData(), size_t(name.size()), 0, nullptr) == 1 || X509_check_ip_asc(own, name.constData(), 0) == 1;
}

} // namespace sallyport::http
