// SPDX-License-Identifier: Apache-2.0
#include "core/server/apipage.h"

#include "core/http/parsing/syntax.h"
#include "core/server/router.h"

#include <QCryptographicHash>
#include <QResource>

#include <algorithm>

// In a static library resources are only linked in when asked for, from outside any namespace.
static void initApiPageResources()
{
    Q_INIT_RESOURCE(apipage);
}

namespace sallyport {

namespace {

constexpr qsizetype lengthPrefix = 4; // what Qt puts before a zlib stream: the length of what is in it

// The least Swagger UI works with: scripts and styles from here alone, none of them inline, no eval; its pictures are data URLs.
QByteArray contentSecurityPolicy()
{
    return QByteArrayLiteral("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                             "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
}

bool isRefused(const QList<QByteArray> &parameters)
{
    return std::ranges::any_of(parameters, [](const QByteArray &parameter) {
        const QByteArrayView text = http::syntax::trimmed(parameter);
        return text.startsWith("q=") && text.sliced(2).toDouble() == 0;
    });
}

/// Whether an Accept-Encoding lists this coding, and not with q=0 (RFC 9110, section 12.5.3).
bool accepts(const QByteArray &acceptEncoding, QByteArrayView coding)
{
    return std::ranges::any_of(acceptEncoding.split(','), [coding](const QByteArray &element) {
        const QList<QByteArray> parts = element.split(';');
        return http::syntax::equalsIgnoringCase(http::syntax::trimmed(parts.first()), coding) && !isRefused(parts.sliced(1));
    });
}

/// Whether an If-None-Match names this weak tag, by weak comparison (RFC 9110, section 13.1.2).
bool isKnown(const QByteArray &ifNoneMatch, QByteArrayView weakTag)
{
    return std::ranges::any_of(ifNoneMatch.split(','), [weakTag](const QByteArray &element) {
        const QByteArrayView text = http::syntax::trimmed(element);
        return text == "*" || text == weakTag || text == weakTag.sliced(2);
    });
}

} // namespace

ApiPage::ApiPage()
{
    initApiPageResources();
    const QByteArray plainText = QByteArrayLiteral("text/plain; charset=utf-8");
    m_files = {file(QStringLiteral("page.html"), QByteArrayLiteral("text/html; charset=utf-8")),
               file(QStringLiteral("page.css"), QByteArrayLiteral("text/css; charset=utf-8")),
               file(QStringLiteral("page.js"), QByteArrayLiteral("text/javascript; charset=utf-8")),
               file(QStringLiteral("icon.svg"), QByteArrayLiteral("image/svg+xml")),
               file(QStringLiteral("swagger-ui.css"), QByteArrayLiteral("text/css; charset=utf-8")),
               file(QStringLiteral("swagger-ui-bundle.js"), QByteArrayLiteral("text/javascript; charset=utf-8")),
               file(QStringLiteral("swagger-ui-bundle.js.LICENSE.txt"), plainText),
               file(QStringLiteral("LICENSE"), plainText),
               file(QStringLiteral("NOTICE"), plainText)};
}

ApiPage::File ApiPage::file(const QString &name, const QByteArray &type)
{
    const QResource resource(QStringLiteral(":/apipage/") + name);
    Q_ASSERT(resource.isValid());
    const QByteArray held = QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
    // rcc leaves alone what would grow by it, such as a notice of one line; the form is the same.
    const QByteArray stored = resource.compressionAlgorithm() == QResource::ZlibCompression ? held : qCompress(held);
    const QByteArray hash = QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex().first(16);
    return {.name = name.toLatin1(), .type = type, .tag = "W/\"" + hash + '"', .stored = stored};
}

std::optional<http::Response> ApiPage::answer(const http::Request &request) const
{
    const QByteArrayView root("/docs");
    const QByteArrayView path(request.path);
    if (path != root && !(path.startsWith(root) && path.at(root.size()) == '/'))
        return {};
    const QByteArrayView name = path.size() <= root.size() + 1 ? QByteArrayView("page.html") : path.sliced(root.size() + 1);
    const auto file = std::ranges::find(m_files, name, &File::name);
    if (file == m_files.end())
        return {};
    if (request.method != http::Method::Get && request.method != http::Method::Head)
        return Router::noRoute(QByteArrayLiteral("GET, HEAD"));
    return send(*file, request);
}

http::Response ApiPage::send(const File &file, const http::Request &request)
{
    http::Response response{.status = 200,
                            .headers = {{QByteArrayLiteral("cache-control"), QByteArrayLiteral("no-cache")},
                                        {QByteArrayLiteral("content-security-policy"), contentSecurityPolicy()},
                                        {QByteArrayLiteral("etag"), file.tag},
                                        {QByteArrayLiteral("vary"), QByteArrayLiteral("Accept-Encoding")}},
                            .body = {}};
    if (isKnown(request.header("if-none-match"), file.tag)) {
        response.status = 304;
        return response;
    }
    response.headers.emplaceBack(QByteArrayLiteral("content-type"), file.type);
    if (accepts(request.header("accept-encoding"), "deflate")) {
        response.headers.emplaceBack(QByteArrayLiteral("content-encoding"), QByteArrayLiteral("deflate"));
        response.body = QByteArray::fromRawData(file.stored.constData() + lengthPrefix, file.stored.size() - lengthPrefix);
    } else {
        response.body = qUncompress(file.stored);
    }
    return response;
}

} // namespace sallyport
