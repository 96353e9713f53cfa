// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeusers.h"

#include "core/auth/accountchange.h"
#include "core/base/uuid.h"

#include <algorithm>
#include <tuple>

namespace sallyport {

namespace {

Error noSuchUser()
{
    return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such account.")};
}

Error lastAdministrator()
{
    return Error{.code = ErrorCode::LastAdministrator, .detail = QStringLiteral("This is the last administrator.")};
}

Error badCursor()
{
    const QString message = QStringLiteral("This is not a cursor from an earlier page of this list.");
    return Error{
        .code = ErrorCode::ValidationFailed,
        .detail = message,
        .fields = {FieldError{QJsonArray{QStringLiteral("query"), QStringLiteral("cursor")}, message, QStringLiteral("value_error")}}};
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isTaken(const FakeStore &store, const QString &wanted, const QUuid &id)
{
    const QString key = identifierKey(wanted);
    return std::ranges::any_of(store.identifiers, [&](const auto &entry) {
        const auto &[theirKey, theirId] = entry;
        if (theirId == id)
            return false;
        if (theirKey == key || (isAscii(key) && isAscii(theirKey)))
            return theirKey == key;
        const User &other = store.users.at(theirId).user;
        const QString &shown = identifierKey(other.username) == theirKey ? other.username : *other.email;
        return confusableSkeleton(shown) == confusableSkeleton(wanted);
    });
}

Result<> checkIdentifiers(const FakeStore &store, const User &user)
{
    if (isTaken(store, user.username, user.id))
        return Error{.code = ErrorCode::UsernameTaken, .detail = QStringLiteral("Username already exists")};
    if (user.email && isTaken(store, *user.email, user.id))
        return Error{.code = ErrorCode::EmailTaken, .detail = QStringLiteral("Email already exists")};
    return {};
}

void nameUser(FakeStore &store, const User &user)
{
    std::erase_if(store.identifiers, [&](const auto &entry) { return entry.second == user.id; });
    store.identifiers[identifierKey(user.username)] = user.id;
    if (user.email)
        store.identifiers[identifierKey(*user.email)] = user.id;
}

Result<> insertUser(FakeStore &store, const User &user, const QByteArray &passwordHash, const AuditEvent &event)
{
    if (Result<> free = checkIdentifiers(store, user); !free)
        return free;
    store.users[user.id] = {user, passwordHash};
    nameUser(store, user);
    store.append(event);
    return {};
}

bool administratorExists(const FakeStore &store)
{
    return std::ranges::any_of(store.users, [](const auto &entry) { return entry.second.user.role == Role::Administrator; });
}

bool canAdminister(const User &user)
{
    return user.role == Role::Administrator && !user.disabled;
}

bool isLastAdministrator(const FakeStore &store, const User &user)
{
    return canAdminister(user)
        && std::ranges::none_of(store.users, [&](const auto &entry) { return entry.first != user.id && canAdminister(entry.second.user); });
}

User changed(User user, const UserChange &change, Timestamp now)
{
    user.username = change.username.value_or(user.username);
    user.email = change.email.value_or(user.email);
    user.fullName = change.fullName.value_or(user.fullName);
    user.role = change.role.value_or(user.role);
    user.disabled = change.disabled.value_or(user.disabled);
    user.updatedAt = now;
    return user;
}

bool matches(const User &user, const UserQuery &query)
{
    const QString wanted = identifierKey(query.search);
    const bool found = query.search.isEmpty() || identifierKey(user.username).contains(wanted)
        || (user.email && identifierKey(*user.email).contains(wanted)) || (user.fullName && identifierKey(*user.fullName).contains(wanted));
    return found && user.role == query.role.value_or(user.role) && user.disabled == query.disabled.value_or(user.disabled);
}

/// What an account is sorted by; nothing when it lacks it. Times have as many digits as there are, so they sort as text.
std::optional<QByteArray> sortValue(const User &user, UserOrder order)
{
    const auto text = [](const std::optional<QString> &value) {
        return value ? std::optional(identifierKey(*value).toUtf8()) : std::nullopt;
    };
    const auto time = [](const std::optional<Timestamp> &value) {
        return value ? std::optional(QByteArray::number(qint64(value->time_since_epoch().count())).rightJustified(20, '0')) : std::nullopt;
    };
    switch (order) {
    case UserOrder::Username: return text(user.username);
    case UserOrder::Email: return text(user.email);
    case UserOrder::FullName: return text(user.fullName);
    case UserOrder::CreatedAt: return time(user.createdAt);
    case UserOrder::LastSignInAt: return time(user.lastSignInAt);
    }
    Q_UNREACHABLE();
}

struct Place
{
    std::optional<QByteArray> value;
    QString id;

    bool isBefore(const Place &other, bool descending) const
    {
        if (value.has_value() != other.value.has_value())
            return value.has_value();
        return descending ? std::tie(value, id) > std::tie(other.value, other.id) : std::tie(value, id) < std::tie(other.value, other.id);
    }
    QString toText(const UserQuery &query) const
    {
        return QStringLiteral("%1.%2.%3.%4")
            .arg(int(query.order))
            .arg(int(query.descending))
            .arg(value ? QString::fromLatin1(value->toHex()) : QStringLiteral("-"), id);
    }
};

std::optional<Place> placeFrom(const UserQuery &query)
{
    const QStringList parts = query.after.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    Place place{std::nullopt, parts[3]};
    if (parts[2] != u"-")
        place.value = QByteArray::fromHex(parts[2].toLatin1());
    return place.toText(query) == query.after ? std::optional(place) : std::nullopt;
}

} // namespace

Result<> FakeUsers::add(const User &user, const QByteArray &passwordHash, const AuditEvent &event)
{
    return m_store.run([&] { return insertUser(m_store, user, passwordHash, event); });
}

Result<> FakeUsers::addFirstAdministrator(const User &user, const QByteArray &passwordHash, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<> {
        if (administratorExists(m_store))
            return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("There is an administrator already.")};
        User administrator = user;
        administrator.role = Role::Administrator;
        return insertUser(m_store, administrator, passwordHash, event);
    });
}

Result<std::optional<User>> FakeUsers::findById(const QUuid &id)
{
    return m_store.run([&]() -> Result<std::optional<User>> {
        const auto found = m_store.users.find(id);
        return found == m_store.users.end() ? std::nullopt : std::optional(found->second.user);
    });
}

Result<std::optional<UserWithPassword>> FakeUsers::findWithPassword(const QUuid &id)
{
    return m_store.run([&]() -> Result<std::optional<UserWithPassword>> {
        const auto found = m_store.users.find(id);
        return found == m_store.users.end() ? std::nullopt : std::optional(found->second);
    });
}

Result<std::optional<UserWithPassword>> FakeUsers::findByIdentifier(QStringView nameOrAddress)
{
    return m_store.run([&]() -> Result<std::optional<UserWithPassword>> {
        const auto found = m_store.identifiers.find(identifierKey(nameOrAddress));
        return found == m_store.identifiers.end() ? std::nullopt : std::optional(m_store.users.at(found->second));
    });
}

Result<UserPage> FakeUsers::list(const UserQuery &query)
{
    const std::optional<Place> after = placeFrom(query);
    if (!query.after.isEmpty() && !after)
        return badCursor();
    return m_store.run([&]() -> Result<UserPage> {
        QList<std::pair<Place, User>> sorted;
        for (const auto &[id, stored] : m_store.users) {
            if (matches(stored.user, query))
                sorted.append({Place{sortValue(stored.user, query.order), toText(id)}, stored.user});
        }
        const auto isBefore = [&](const Place &a, const Place &b) { return a.isBefore(b, query.descending); };
        std::ranges::sort(sorted, isBefore, &std::pair<Place, User>::first);
        UserPage page;
        page.total = sorted.size();
        int toSkip = query.skip;
        for (const auto &[place, user] : sorted) {
            if ((after && !isBefore(*after, place)) || toSkip-- > 0)
                continue;
            if (page.users.size() == std::clamp(query.limit, 1, 1000)) {
                page.next = Place{sortValue(page.users.last(), query.order), toText(page.users.last().id)}.toText(query);
                break;
            }
            page.users.append(user);
        }
        return page;
    });
}

Result<bool> FakeUsers::hasAdministrator()
{
    return m_store.run([&]() -> Result<bool> { return administratorExists(m_store); });
}

Result<User> FakeUsers::change(const QUuid &id, const UserChange &change, Timestamp now, const Actor &actor)
{
    return m_store.run([&]() -> Result<User> {
        const auto found = m_store.users.find(id);
        if (found == m_store.users.end())
            return noSuchUser();
        const User before = found->second.user;
        const Result<UserChange> effective = effectiveChange(before, change);
        if (!effective)
            return failure(effective);
        if (changesNothing(*effective))
            return before;
        const User after = changed(before, *effective, now);
        if (!canAdminister(after) && isLastAdministrator(m_store, before))
            return lastAdministrator();
        if (Result<> free = checkIdentifiers(m_store, after); !free)
            return failure(std::move(free));
        found->second.user = after;
        nameUser(m_store, after);
        if (effective->disabled == true)
            m_store.endSessions(id, std::nullopt, now, SessionEnd::AccountDisabled);
        for (const AuditEvent &event : eventsOf(*effective, now, actor, before))
            m_store.append(event);
        return after;
    });
}

Result<int> FakeUsers::setPassword(const PasswordChange &change, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<int> {
        const auto found = m_store.users.find(change.userId);
        if (found == m_store.users.end())
            return noSuchUser();
        if (change.oldHash && found->second.passwordHash != *change.oldHash)
            return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("The password was changed by someone else meanwhile.")};
        found->second.passwordHash = change.newHash;
        found->second.user.passwordChangedAt = found->second.user.updatedAt = change.now;
        m_store.append(event);
        return m_store.endSessions(change.userId, change.keepSession, change.now, SessionEnd::PasswordChanged);
    });
}

Result<> FakeUsers::upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash)
{
    return m_store.run([&]() -> Result<> {
        const auto found = m_store.users.find(id);
        if (found != m_store.users.end() && found->second.passwordHash == oldHash)
            found->second.passwordHash = newHash;
        return {};
    });
}

Result<> FakeUsers::remove(const QUuid &id, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<> {
        const auto found = m_store.users.find(id);
        if (found == m_store.users.end())
            return noSuchUser();
        if (isLastAdministrator(m_store, found->second.user))
            return lastAdministrator();
        m_store.users.erase(found);
        std::erase_if(m_store.identifiers, [&](const auto &entry) { return entry.second == id; });
        std::erase_if(m_store.sessions, [&](const auto &entry) { return entry.second.session.userId == id; });
        std::erase_if(m_store.refreshTokens, [&](const auto &entry) { return !m_store.sessions.contains(entry.second.sessionId); });
        std::erase_if(m_store.notes, [&](const auto &entry) { return entry.second.ownerId == id; });
        m_store.append(event);
        return {};
    });
}

} // namespace sallyport
