// SPDX-License-Identifier: Apache-2.0
#include "core/http/tls/tlsidentity.h"

#include "core/base/log.h"
#include "core/http/tls/tlscontext.h"
#include "core/http/tls/tlsstream.h"

#include <mutex>

namespace sallyport::http {

// OpenSSL directly, not QSslSocket: that one makes an SSL_CTX for each connection (QtBase 6.4, TlsCryptographOpenSSL::initSslContext),
// with ticket keys of its own, so that no client could ever resume a session.
class TlsIdentity::Private
{
public:
    Private(QString certificate, QString key) : certificateFile(std::move(certificate)), keyFile(std::move(key)) { }

    std::shared_ptr<const TlsContext> current() const
    {
        const std::lock_guard lock(mutex);
        return context;
    }
    Result<> read();

    const QString certificateFile;
    const QString keyFile;
    // The contexts share these with every open connection, which may outlive the identity.
    struct Keys
    {
        SystemClock clock;
        SystemRandom random;
        TicketKeys tickets{clock, random};
    };
    const std::shared_ptr<Keys> keys = std::make_shared<Keys>();
    mutable std::mutex mutex;
    std::shared_ptr<const TlsContext> context;
};

Result<> TlsIdentity::Private::read()
{
    auto made = TlsContext::make(certificateFile, keyFile, std::shared_ptr<TicketKeys>(keys, &keys->tickets));
    if (!made)
        return failure(std::move(made));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if ((*made)->expiresAt() <= now)
        qCWarning(lcHttp, "The certificate in %ls ended on %ls", qUtf16Printable(certificateFile),
                  qUtf16Printable((*made)->expiresAt().toString(Qt::ISODate)));
    else if ((*made)->beginsAt() > now)
        qCWarning(lcHttp, "The certificate in %ls begins only on %ls", qUtf16Printable(certificateFile),
                  qUtf16Printable((*made)->beginsAt().toString(Qt::ISODate)));
    const std::lock_guard lock(mutex);
    context = *std::move(made);
    return {};
}

TlsIdentity::TlsIdentity(std::unique_ptr<Private> identity) : d(std::move(identity))
{ }

TlsIdentity::~TlsIdentity() = default;

Result<std::shared_ptr<TlsIdentity>> TlsIdentity::load(const QString &certificateFile, const QString &keyFile)
{
    auto identity = std::make_unique<Private>(certificateFile, keyFile);
    if (Result<> read = identity->read(); !read)
        return failure(std::move(read));
    return std::shared_ptr<TlsIdentity>(new TlsIdentity(std::move(identity)));
}

Result<> TlsIdentity::reload()
{
    Result<> read = d->read();
    if (read)
        d->keys->tickets.rotate();
    return read;
}

QDateTime TlsIdentity::beginsAt() const
{
    return d->current()->beginsAt();
}

bool TlsIdentity::isFor(const QString &host) const
{
    return d->current()->isFor(host);
}

QDateTime TlsIdentity::expiresAt() const
{
    return d->current()->expiresAt();
}

std::unique_ptr<ByteStream> TlsIdentity::serve(SocketDescriptor descriptor) const
{
    return std::make_unique<TlsStream>(std::move(descriptor), d->current());
}

} // namespace sallyport::http
