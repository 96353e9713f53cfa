// SPDX-License-Identifier: Apache-2.0
// The pieces a request is made of, measured alone on one core: the limits that tests/bench/run compares the server with.
#include "app/composition/installation.h"
#include "core/auth/accesstoken.h"
#include "core/auth/refreshtoken.h"
#include "core/base/uuid.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>

using namespace sallyport;

namespace {

using Stopwatch = std::chrono::steady_clock;

/// Prints `name<TAB>microseconds per call`, the best of five rounds of at least 200 ms each.
template<class Work>
void measure(const char *name, Work work)
{
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        int calls = 0;
        const auto start = Stopwatch::now();
        std::chrono::duration<double, std::micro> taken{};
        do {
            work();
            ++calls;
            taken = Stopwatch::now() - start;
        } while (taken < std::chrono::milliseconds(200));
        best = std::min(best, taken.count() / calls);
    }
    std::printf("%s\t%.2f\n", name, best);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings;
    settings.dataDirectory = folder.filePath(QStringLiteral("data"));
    auto installation = Installation::open(settings);
    auto key = SigningKey::generate();
    if (!installation || !key)
        return 1;
    Installation &parts = **installation;
    const Secret password = Secret::fromText(u"correct horse battery staple");
    auto user = parts.accounts().create({.username = QStringLiteral("ann"), .password = password.clone(), .email = {}, .fullName = {}});
    if (!user)
        return 1;
    const AccessTokens tokens(*key, {}, parts.clock(), parts.random());
    const Timestamp now = parts.clock().now();
    const StoredSession session{uuidV7(parts.clock(), parts.random()), user->id, {}, {}, now, now, now + std::chrono::days(1)};
    Secret refresh = RefreshToken::make(parts.random());
    if (!parts.sessions().add(session, RefreshToken::hash(refresh), session.expiresAt))
        return 1;
    const Secret access = tokens.issue(*user, session.id, QStringLiteral("user"));

    measure("argon2id", [&] { (void)parts.hasher().hash(password); });
    measure("es256 sign", [&] { (void)key->sign("message"); });
    measure("access token check", [&] { (void)tokens.check(access.view()); });
    measure("session lookup", [&] { (void)parts.sessions().findLive(session.id, now); });
    measure("refresh exchange, durable", [&] {
        const QByteArray salt = RefreshToken::salt(parts.random());
        Secret child = RefreshToken::child(refresh, salt);
        (void)parts.sessions().exchange({RefreshToken::hash(refresh), RefreshToken::hash(child), salt, session.expiresAt, now, {}, {}});
        refresh = std::move(child);
    });
    return 0;
}
