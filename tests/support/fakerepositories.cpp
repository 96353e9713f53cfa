// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakerepositories.h"

#include <QJsonArray>

#include <algorithm>

namespace sallyport {

namespace {

Error unavailable()
{
    return Error{.code = ErrorCode::DatabaseUnavailable, .detail = QStringLiteral("The database cannot be used right now.")};
}

Error notFound()
{
    return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such thing.")};
}

Error badCursor()
{
    const QString message = QStringLiteral("This is not a cursor from an earlier page.");
    return Error{
        .code = ErrorCode::ValidationFailed,
        .detail = message,
        .fields = {FieldError{QJsonArray{QStringLiteral("query"), QStringLiteral("cursor")}, message, QStringLiteral("value_error")}}};
}

using SortKey = std::pair<QByteArray, QString>;

SortKey sortKeyOf(const User &user)
{
    return {identifierKey(user.username).toUtf8(), user.id.toString(QUuid::WithoutBraces)};
}

QString cursorOf(const SortKey &key)
{
    return QString::fromLatin1((key.first + '\n' + key.second.toLatin1()).toHex());
}

std::optional<SortKey> sortKeyFrom(const QString &cursor)
{
    const QByteArray bytes = QByteArray::fromHex(cursor.toLatin1());
    const qsizetype split = bytes.lastIndexOf('\n');
    if (split < 0 || QString::fromLatin1(bytes.toHex()) != cursor)
        return std::nullopt;
    return SortKey{bytes.first(split), QString::fromLatin1(bytes.sliced(split + 1))};
}

bool administratorExists(const FakeStore &store)
{
    return std::ranges::any_of(store.users, [](const auto &entry) { return entry.second.user.role == Role::Administrator; });
}

bool isLastAdministrator(const FakeStore &store, const User &user)
{
    const auto canSignIn = [](const User &other) { return other.role == Role::Administrator && !other.disabled; };
    return canSignIn(user)
        && std::ranges::none_of(store.users, [&](const auto &entry) { return entry.first != user.id && canSignIn(entry.second.user); });
}

Result<> insertUser(FakeStore &store, const User &user, const QByteArray &passwordHash)
{
    if (store.identifiers.contains(identifierKey(user.username)))
        return Error{.code = ErrorCode::UsernameTaken, .detail = QStringLiteral("Username already exists")};
    if (user.email && store.identifiers.contains(identifierKey(*user.email)))
        return Error{.code = ErrorCode::EmailTaken, .detail = QStringLiteral("Email already exists")};
    store.users[user.id] = {user, passwordHash};
    store.identifiers[identifierKey(user.username)] = user.id;
    if (user.email)
        store.identifiers[identifierKey(*user.email)] = user.id;
    return {};
}

bool matches(const User &user, const UserQuery &query)
{
    const QString wanted = identifierKey(query.search);
    const bool found = query.search.isEmpty() || identifierKey(user.username).contains(wanted)
        || (user.email && identifierKey(*user.email).contains(wanted)) || (user.fullName && identifierKey(*user.fullName).contains(wanted));
    return found && user.role == query.role.value_or(user.role) && user.disabled == query.disabled.value_or(user.disabled);
}

std::optional<LiveSession> liveSession(const FakeStore &store, const QUuid &id, Timestamp now)
{
    const auto found = store.sessions.find(id);
    if (found == store.sessions.end() || found->second.ended || found->second.session.expiresAt <= now)
        return std::nullopt;
    return LiveSession{found->second.session, store.users.at(found->second.session.userId).user};
}

} // namespace

Result<> FakeUsers::add(const User &user, const QByteArray &passwordHash)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    return insertUser(m_store, user, passwordHash);
}

Result<> FakeUsers::addFirstAdministrator(const User &user, const QByteArray &passwordHash)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    if (administratorExists(m_store))
        return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("There is an administrator already.")};
    User administrator = user;
    administrator.role = Role::Administrator;
    return insertUser(m_store, administrator, passwordHash);
}

Result<std::optional<User>> FakeUsers::findById(const QUuid &id)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.users.find(id);
    return found == m_store.users.end() ? std::nullopt : std::optional(found->second.user);
}

Result<std::optional<UserWithPassword>> FakeUsers::findByIdentifier(QStringView nameOrAddress)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.identifiers.find(identifierKey(nameOrAddress));
    return found == m_store.identifiers.end() ? std::nullopt : std::optional(m_store.users.at(found->second));
}

Result<UserPage> FakeUsers::list(const UserQuery &query)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const std::optional<SortKey> after = sortKeyFrom(query.after);
    if (!query.after.isEmpty() && !after)
        return badCursor();
    std::map<SortKey, User> sorted;
    for (const auto &[id, stored] : m_store.users) {
        if (matches(stored.user, query))
            sorted.emplace(sortKeyOf(stored.user), stored.user);
    }
    UserPage page;
    page.total = qint64(sorted.size());
    for (auto it = after ? sorted.upper_bound(*after) : sorted.begin(); it != sorted.end(); ++it) {
        if (page.users.size() == std::clamp(query.limit, 1, 200)) {
            page.next = cursorOf(sortKeyOf(page.users.last()));
            break;
        }
        page.users.append(it->second);
    }
    return page;
}

Result<bool> FakeUsers::hasAdministrator()
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    return administratorExists(m_store);
}

Result<> FakeUsers::setPasswordHash(const QUuid &id, const QByteArray &passwordHash, Timestamp now)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.users.find(id);
    if (found == m_store.users.end())
        return notFound();
    found->second.passwordHash = passwordHash;
    found->second.user.updatedAt = now;
    return {};
}

Result<> FakeUsers::upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.users.find(id);
    if (found != m_store.users.end() && found->second.passwordHash == oldHash)
        found->second.passwordHash = newHash;
    return {};
}

Result<> FakeUsers::setDisabled(const QUuid &id, bool disabled, Timestamp now)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.users.find(id);
    if (found == m_store.users.end())
        return notFound();
    if (disabled && isLastAdministrator(m_store, found->second.user))
        return Error{.code = ErrorCode::LastAdministrator, .detail = QStringLiteral("This is the last administrator.")};
    found->second.user.disabled = disabled;
    found->second.user.updatedAt = now;
    return {};
}

Result<> FakeUsers::remove(const QUuid &id)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.users.find(id);
    if (found == m_store.users.end())
        return notFound();
    if (isLastAdministrator(m_store, found->second.user))
        return Error{.code = ErrorCode::LastAdministrator, .detail = QStringLiteral("This is the last administrator.")};
    m_store.users.erase(found);
    std::erase_if(m_store.identifiers, [&](const auto &entry) { return entry.second == id; });
    std::erase_if(m_store.sessions, [&](const auto &entry) { return entry.second.session.userId == id; });
    std::erase_if(m_store.refreshTokens, [&](const auto &entry) { return !m_store.sessions.contains(entry.second.sessionId); });
    std::erase_if(m_store.notes, [&](const auto &entry) { return entry.second.ownerId == id; });
    return {};
}

Result<> FakeSessions::add(const StoredSession &session, const QByteArray &refreshHash, Timestamp refreshExpiresAt)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto user = m_store.users.find(session.userId);
    if (user == m_store.users.end())
        return notFound();
    user->second.user.lastSignInAt = session.createdAt;
    m_store.sessions[session.id] = {session};
    m_store.refreshTokens[refreshHash] = {session.id, std::min(refreshExpiresAt, session.expiresAt)};
    return {};
}

Result<std::optional<LiveSession>> FakeSessions::findLive(const QUuid &sessionId, Timestamp now)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    return liveSession(m_store, sessionId, now);
}

Result<RefreshOutcome> FakeSessions::exchange(const RefreshExchange &exchange)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto parent = m_store.refreshTokens.find(exchange.parentHash);
    if (parent == m_store.refreshTokens.end())
        return RefreshOutcome{};
    FakeStore::RefreshToken &token = parent->second;
    std::optional<LiveSession> live = liveSession(m_store, token.sessionId, exchange.now);
    if (!live)
        return RefreshOutcome{};
    if (token.usedAt) {
        if (exchange.now - *token.usedAt <= exchange.grace)
            return RefreshOutcome{RefreshOutcome::Kind::Repeated, token.childSalt, std::move(live)};
        m_store.sessions.at(token.sessionId).ended = true;
        return RefreshOutcome{RefreshOutcome::Kind::Reused, QByteArray(), std::nullopt};
    }
    if (token.expiresAt <= exchange.now)
        return RefreshOutcome{};
    token.usedAt = exchange.now;
    token.childSalt = exchange.childSalt;
    StoredSession &session = m_store.sessions.at(token.sessionId).session;
    m_store.refreshTokens[exchange.childHash] = {token.sessionId, std::min(exchange.childExpiresAt, session.expiresAt)};
    session.lastSeenAt = exchange.now;
    session.address = exchange.address;
    live->session = session;
    return RefreshOutcome{RefreshOutcome::Kind::Exchanged, exchange.childSalt, std::move(live)};
}

Result<> FakeSessions::end(const QUuid &sessionId, Timestamp)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    if (const auto found = m_store.sessions.find(sessionId); found != m_store.sessions.end())
        found->second.ended = true;
    return {};
}

Result<int> FakeSessions::removeOver(Timestamp now, int limit)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto isOver = [&](const QUuid &id) { return m_store.sessions.at(id).ended || m_store.sessions.at(id).session.expiresAt <= now; };
    int removed = 0;
    std::erase_if(m_store.refreshTokens, [&](const auto &token) {
        const bool hasRested = !token.second.usedAt && token.second.expiresAt <= now;
        return removed < limit && (hasRested || isOver(token.second.sessionId)) && ++removed;
    });
    std::erase_if(m_store.sessions, [&](const auto &session) {
        const bool needed =
            std::ranges::any_of(m_store.refreshTokens, [&](const auto &token) { return token.second.sessionId == session.first; });
        return removed < limit && !needed && isOver(session.first) && ++removed;
    });
    return removed;
}

Result<int> FakeSessions::endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    int ended = 0;
    for (auto &[id, stored] : m_store.sessions) {
        if (stored.session.userId != userId || id == except || stored.ended || stored.session.expiresAt <= now)
            continue;
        stored.ended = true;
        ++ended;
    }
    return ended;
}

Result<> FakeNotes::add(const Note &note)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    if (note.ownerId && !m_store.users.contains(*note.ownerId))
        return notFound();
    m_store.notes[note.id] = note;
    return {};
}

Result<QList<Note>> FakeNotes::list(const Owner &owner)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    QList<Note> notes;
    for (const auto &[id, note] : m_store.notes) {
        if (note.ownerId == owner)
            notes.append(note);
    }
    std::ranges::sort(notes, {}, [](const Note &note) { return std::pair(note.createdAt, note.id.toString()); });
    return notes;
}

Result<std::optional<Note>> FakeNotes::find(const QUuid &id, const Owner &owner)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.notes.find(id);
    return found == m_store.notes.end() || found->second.ownerId != owner ? std::nullopt : std::optional(found->second);
}

Result<> FakeNotes::update(const Note &note)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.notes.find(note.id);
    if (found == m_store.notes.end() || found->second.ownerId != note.ownerId)
        return notFound();
    found->second.text = note.text;
    found->second.completed = note.completed;
    found->second.updatedAt = note.updatedAt;
    return {};
}

Result<> FakeNotes::remove(const QUuid &id, const Owner &owner)
{
    const std::scoped_lock lock(m_store.mutex);
    if (m_store.unavailable)
        return unavailable();
    const auto found = m_store.notes.find(id);
    if (found == m_store.notes.end() || found->second.ownerId != owner)
        return notFound();
    m_store.notes.erase(found);
    return {};
}

Result<AttemptCount> FakeAttempts::add(const QByteArray &key, Timestamp now, std::chrono::milliseconds window)
{
    const std::scoped_lock lock(m_mutex);
    AttemptCount &counted = m_counts[key];
    if (counted.windowEndsAt <= now)
        counted = {.count = 0, .windowEndsAt = now + window};
    ++counted.count;
    return counted;
}

Result<> FakeAttempts::forgive(const QByteArray &key, int count)
{
    const std::scoped_lock lock(m_mutex);
    AttemptCount &counted = m_counts[key];
    counted.count = std::max(counted.count - count, 0);
    return {};
}

} // namespace sallyport
