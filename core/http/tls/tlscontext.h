// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/openssldelete.h"
#include "core/base/result.h"
#include "core/http/tls/ticketkeys.h"

#include <QDateTime>

#include <openssl/ssl.h>

#include <memory>

namespace sallyport::http {

/// One certificate with its key and the rules of TLS, as OpenSSL's SSL_CTX. Never changes, so all threads and connections share it.
class TlsContext
{
public:
    /// ErrorCode::ConfigurationInvalid with a sentence naming the file that is wrong. The keys outlive the context: the next one takes
    /// them over, so that a reload ends no session.
    static Result<std::shared_ptr<const TlsContext>> make(const QString &certificateFile, const QString &keyFile,
                                                          std::shared_ptr<TicketKeys> keys);

    SSL_CTX *get() const { return m_context.get(); }
    QDateTime beginsAt() const { return m_beginsAt; }
    QDateTime expiresAt() const { return m_expiresAt; }
    bool isFor(const QString &host) const;

private:
    TlsContext(std::shared_ptr<TicketKeys> keys, SSL_CTX *context) : m_keys(std::move(keys)), m_context(context) { }

    bool setRules();
    Result<> setCertificate(const QString &certificateFile, const QString &keyFile);

    std::shared_ptr<TicketKeys> m_keys;
    std::unique_ptr<SSL_CTX, OpenSslDelete<SSL_CTX_free>> m_context;
    QDateTime m_beginsAt;
    QDateTime m_expiresAt;
};

} // namespace sallyport::http
