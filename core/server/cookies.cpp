// SPDX-License-Identifier: Apache-2.0
#include "core/server/cookies.h"

#include "core/auth/base64url.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace sallyport {

namespace {

http::Header field(QByteArrayView name, QByteArrayView value, const QByteArray &maxAge)
{
    return {QByteArrayLiteral("set-cookie"),
            name.toByteArray() + '=' + value.toByteArray() + "; Path=/; " + maxAge + "Secure; HttpOnly; SameSite=Lax"};
}

} // namespace

QByteArrayView cookieValue(QByteArrayView cookies, QByteArrayView name)
{
    QByteArrayView found;
    bool isThere = false;
    while (!cookies.isEmpty()) {
        const qsizetype end = cookies.indexOf(';') < 0 ? cookies.size() : cookies.indexOf(';');
        const QByteArrayView pair = cookies.first(end).trimmed();
        cookies = cookies.sliced(std::min(end + 1, cookies.size()));
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || pair.first(equals) != name)
            continue;
        if (isThere)
            return {};
        isThere = true;
        found = pair.sliced(equals + 1);
    }
    return found;
}

http::Header setCookie(QByteArrayView name, const Secret &value, std::optional<std::chrono::seconds> lifetime)
{
    return field(name, value.view(), lifetime ? "Max-Age=" + QByteArray::number(qint64(lifetime->count())) + "; " : QByteArray());
}

http::Header removeCookie(QByteArrayView name)
{
    return field(name, {}, QByteArrayLiteral("Max-Age=0; "));
}

QString csrfToken(const Secret &cookie)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, cookie.view().toByteArray());
    code.addData(QByteArrayLiteral("sallyport csrf"));
    return QString::fromLatin1(toBase64Url(code.result()));
}

} // namespace sallyport
