// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/exampleserver.h"

#include "core/api/health.h"
#include "core/api/jsonwriter.h"
#include "core/api/serverstate.h"
#include "core/api/sessions.h"
#include "core/api/statistics.h"
#include "core/api/tokens.h"

#include <QTcpSocket>

#include <cmath>

namespace sallyport::ui {

using namespace std::chrono_literals;

namespace {

struct Person
{
    const char *username, *fullName;
    int daysHere;
    std::chrono::minutes awayFor; ///< 0: was never here
    bool disabled = false;
};

constexpr Person people[] = {
    {"ann", "Ann Example", 262, 4min},        {"annika", "Annika Berg", 41, 22h},      {"bea", "Bea Lindqvist", 130, 51min},
    {"carlos", "Carlos Duarte", 12, 3h},      {"chiyo", "Chiyo Tanaka", 199, 26h},     {"daniel", "Daniel Osei", 88, 9 * 24h, true},
    {"elodie", "Élodie Marchand", 7, 2h},     {"farid", "Farid Haddad", 300, 5 * 24h}, {"grace", "Grace Kim", 64, 35min},
    {"hannes", "Hannes Vogt", 150, 40 * 24h}, {"ines", "Inês Carvalho", 20, 1h},       {"jonas", "Jonas Weber", 3, 0min},
    {"kofi", "Kofi Mensah", 75, 6h},          {"leila", "Leila Nasser", 110, 28h},     {"marek", "Marek Nowak", 9, 12min},
};

api::UserView viewOf(const Person &person, int number, Timestamp now)
{
    api::UserView user;
    user.id = QUuid(0x0192f3c1, 0x7a44, 0x7d02, 0x8c, 0x31, 0x5e, 0x0b, 0x9a, 0x44, 0x27, uchar(number));
    user.username = QString::fromUtf8(person.username);
    user.email = user.username + QStringLiteral("@example.org");
    user.fullName = QString::fromUtf8(person.fullName);
    user.disabled = person.disabled;
    user.roles = number % 8 == 0 ? QStringList{QStringLiteral("admin")} : QStringList{QStringLiteral("user")};
    user.createdAt = now - 24h * person.daysHere;
    user.passwordChangedAt = now - 24h * std::min(person.daysHere, 41);
    if (person.awayFor > 0min)
        user.lastSignInAt = now - person.awayFor;
    return user;
}

} // namespace

ExampleServer::ExampleServer()
{
    for (const Person &person : people)
        m_users.append(viewOf(person, int(m_users.size()), m_now));
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray content = answerTo(socket->readAll().split(' ').value(1));
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ");
            socket->write(QByteArray::number(content.size()) + "\r\n\r\n" + content);
            socket->disconnectFromHost();
        });
    });
}

QUrl ExampleServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

QByteArray ExampleServer::answerTo(const QByteArray &target) const
{
    const QByteArray path = target.split('?').first();
    if (path == "/livez")
        return R"({"status":"ok","service":"sallyport","version":"0.1.0","registration":"open"})";
    if (path == "/token")
        return api::toJson(api::TokenPair{.accessToken = Secret::fromText(QStringLiteral("example")),
                                          .tokenType = QStringLiteral("bearer"),
                                          .expiresIn = 900,
                                          .refreshToken = Secret::fromText(QStringLiteral("example")),
                                          .scope = QStringLiteral("account notes admin"),
                                          .deviceToken = {}});
    if (path == "/users/me/")
        return api::toJson(m_users.first());
    if (path == "/users/")
        return api::toJson(api::UserPageView{.items = m_users, .nextCursor = {}, .total = m_users.size()});
    if (path.endsWith("/sessions/"))
        return api::toJson(api::SessionListView{});
    return path == "/stats/" ? statistics() : QByteArray("{}");
}

/// Working days with their ups, quiet weekends, and one evening on which somebody guessed passwords.
QByteArray ExampleServer::statistics() const
{
    api::StatisticsView view;
    view.users = m_users.size();
    view.activeSessions = 23;
    for (int back = 27; back >= 0; --back) {
        const bool isWeekend = back % 7 > 4;
        const auto wave = [back](double height, double width) { return int(height * (1 + std::sin(back * width)) / 2); };
        api::PeriodView day;
        day.at = m_now - 24h * back;
        day.signIns = (isWeekend ? 18 : 52) + (27 - back) + wave(14, 1.3);
        day.failures = 3 + wave(5, 2.1) + (back == 4 ? 31 : 0);
        day.newUsers = isWeekend ? 0 : wave(4, 1.7);
        day.activeSessions = (isWeekend ? 11 : 19) + wave(9, 0.9);
        view.days.append(day);
    }
    return api::toJson(view);
}

} // namespace sallyport::ui
