// SPDX-License-Identifier: Apache-2.0
#include "tests/server/apistage.h"

#include "core/base/uuid.h"

namespace sallyport {

TestInstallation::Options ApiStage::everything()
{
    TestInstallation::Options options;
    options.rateLimit = true;
    return options;
}

ApiStage::ApiStage(const TestInstallation::Options &options) : installation(options)
{
    m_words.insert("nobody", "019b76da-a800-7fff-bfff-ffffffffffff");
    for (const char *name : {"root", "ann", "ben"}) {
        const bool isRoot = qstrcmp(name, "root") == 0;
        const User user = installation.addUser(QString::fromLatin1(name), isRoot ? Role::Administrator : Role::User);
        m_words.insert(name, toText(user.id).toLatin1());
        m_tokens.insert(name, installation.signIn(user.username));
    }
    for (const auto &[id, session] : installation.store.sessions) {
        if (toText(session.session.userId).toLatin1() == m_words.value("ben"))
            m_words.insert("ben_session", toText(id).toLatin1());
    }
    for (const char *key : {"old_key", "key"}) {
        const auto made =
            installation.signingKeys.rotate(SigningKey::Algorithm::Es256, SigningKeys::Begin::Now, installation.operatorActor());
        m_words.insert(key, made.value().id);
        installation.clock.advance(std::chrono::seconds(1));
    }
    const QJsonObject more = jsonOf(call(http::Method::Post, "/token", "username=ann&password=correct+horse+battery+staple"));
    m_words.insert("refresh", more.value(QLatin1StringView("refresh_token")).toString().toLatin1());
    const QJsonObject list = jsonOf(callAs("ann", http::Method::Get, "/users/me/sessions/"));
    for (const QJsonValue session : list.value(QLatin1StringView("items")).toArray()) {
        if (!session[QLatin1StringView("current")].toBool())
            m_words.insert("session", session[QLatin1StringView("id")].toString().toLatin1());
    }
    const QJsonObject note = jsonOf(callAs("ann", http::Method::Post, "/notes/", R"({"text":"milk","completed":false})"));
    m_words.insert("note", note.value(QLatin1StringView("id")).toString().toLatin1());
}

QByteArray ApiStage::filled(QByteArray text) const
{
    for (auto word = m_words.begin(); word != m_words.end(); ++word)
        text.replace('{' + word.key() + '}', *word);
    return text;
}

http::Response ApiStage::call(http::Method method, const QByteArray &target, const QByteArray &body, const http::Headers &headers)
{
    http::Headers all = headers;
    if (!body.isEmpty() && http::headerValue(headers, "content-type").isEmpty())
        all.emplaceBack("content-type",
                        body.startsWith('{') || body.startsWith('[') ? "application/json" : "application/x-www-form-urlencoded");
    return installation.call(makeRequest(method, filled(target), all, filled(body)));
}

http::Response ApiStage::callAs(const QByteArray &name, http::Method method, const QByteArray &target, const QByteArray &body)
{
    return call(method, target, body, name.isEmpty() ? http::Headers() : http::Headers{bearer(token(name))});
}

} // namespace sallyport
