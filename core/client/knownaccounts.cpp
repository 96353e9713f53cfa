// SPDX-License-Identifier: Apache-2.0
#include "core/client/knownaccounts.h"

#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sallyport {

namespace {

QJsonObject toJson(const KnownAccount &account)
{
    return {{QStringLiteral("server"), account.server},
            {QStringLiteral("user_id"), toText(account.userId)},
            {QStringLiteral("username"), account.username},
            {QStringLiteral("full_name"), account.fullName},
            {QStringLiteral("last_used"), qint64(account.lastUsed.time_since_epoch().count())},
            {QStringLiteral("remembered"), account.isRemembered}};
}

/// Anybody may have written the file: what is no account is left out.
std::optional<KnownAccount> fromJson(const QJsonValue &value)
{
    KnownAccount account{.server = value[QLatin1StringView("server")].toString(),
                         .userId = QUuid::fromString(value[QLatin1StringView("user_id")].toString()),
                         .username = value[QLatin1StringView("username")].toString(),
                         .fullName = value[QLatin1StringView("full_name")].toString(),
                         .lastUsed = Timestamp(std::chrono::milliseconds(value[QLatin1StringView("last_used")].toInteger())),
                         .isRemembered = value[QLatin1StringView("remembered")].toBool()};
    if (account.server.isEmpty() || account.userId.isNull() || account.username.isEmpty())
        return std::nullopt;
    return account;
}

QList<KnownAccount> listFrom(const QByteArray &json)
{
    QList<KnownAccount> accounts;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        if (const auto account = fromJson(value); account && accounts.size() < KnownAccounts::most)
            accounts.append(*account);
    }
    std::ranges::stable_sort(accounts, std::ranges::greater(), &KnownAccount::lastUsed);
    return accounts;
}

} // namespace

KnownAccounts::KnownAccounts(KnownAccountsFile *file, QObject *parent) : QObject(parent), m_file(file)
{
    reload();
}

QList<KnownAccount> KnownAccounts::of(const QString &server) const
{
    QList<KnownAccount> accounts;
    std::ranges::copy_if(m_accounts, std::back_inserter(accounts), [&](const KnownAccount &account) { return account.server == server; });
    return accounts;
}

std::optional<KnownAccount> KnownAccounts::find(const QString &server, const QUuid &userId) const
{
    const auto found =
        std::ranges::find_if(m_accounts, [&](const KnownAccount &account) { return account.server == server && account.userId == userId; });
    return found != m_accounts.end() ? std::optional(*found) : std::nullopt;
}

std::optional<KnownAccount> KnownAccounts::lastUsed(const QString &server) const
{
    const auto found = std::ranges::find(m_accounts, server, &KnownAccount::server);
    return found != m_accounts.end() ? std::optional(*found) : std::nullopt;
}

void KnownAccounts::use(const KnownAccount &account)
{
    reload();
    m_accounts.removeIf([&](const KnownAccount &known) { return known.isSame(account); });
    m_accounts.prepend(account);
    while (m_accounts.size() > most)
        m_accounts.removeLast();
    store();
}

void KnownAccounts::setRemembered(const KnownAccount &account, bool remembered)
{
    reload();
    const auto known = std::ranges::find_if(m_accounts, [&](const KnownAccount &other) { return other.isSame(account); });
    if (known == m_accounts.end() || known->isRemembered == remembered)
        return;
    known->isRemembered = remembered;
    store();
}

void KnownAccounts::remove(const KnownAccount &account)
{
    reload();
    if (m_accounts.removeIf([&](const KnownAccount &known) { return known.isSame(account); }) > 0)
        store();
}

void KnownAccounts::reload()
{
    if (m_file)
        m_accounts = listFrom(m_file->readAccounts());
}

void KnownAccounts::store()
{
    if (m_file) {
        QJsonArray array;
        for (const KnownAccount &account : std::as_const(m_accounts))
            array.append(toJson(account));
        m_file->writeAccounts(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
    Q_EMIT changed();
}

} // namespace sallyport
