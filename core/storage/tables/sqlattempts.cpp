// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlattempts.h"

#include "core/storage/engine/multirow.h"
#include "core/storage/engine/sqlvalue.h"

#include <algorithm>
#include <map>

namespace sallyport {

namespace {

struct Tries
{
    int count = 0;
    std::optional<Timestamp> blockedUntil;
    bool refused = false;
    Timestamp forgetAt;

    bool isBlocked(Timestamp now) const { return blockedUntil && *blockedUntil > now && forgetAt > now; }
};

Tries readTries(Row row)
{
    return Tries{int(row.number()), row.optionalTime(), row.flag(), row.time()};
}

AttemptDecision decide(const QList<Tries> &all, Timestamp now)
{
    AttemptDecision decision;
    for (const Tries &tries : all) {
        if (!tries.isBlocked(now))
            continue;
        decision.waitUntil = std::max(decision.waitUntil.value_or(*tries.blockedUntil), *tries.blockedUntil);
        decision.isFirstRefusal = decision.isFirstRefusal || !tries.refused;
    }
    return decision;
}

// The order in which everybody takes the rows: as the keys are stored.
QByteArray storedKey(const QByteArray &key)
{
    return toBase64Url(key);
}

/// What can be answered without the writer's lock: that it is blocked, and was said so before. A flood must not slow the others' writes.
Result<std::optional<AttemptDecision>> refuseAgain(Connection &connection, const QList<AttemptRule> &rules, Timestamp now)
{
    QList<Tries> all;
    for (const AttemptRule &rule : rules) {
        const auto tries = connection.selectOne(
            QStringLiteral("SELECT count, blocked_until, refused, forget_at FROM attempts WHERE key = ?"), sqlValues(rule.key), readTries);
        if (!tries)
            return failure(tries);
        if (!*tries)
            continue;
        if ((*tries)->isBlocked(now) && isOfAFuture(rule, *(*tries)->blockedUntil, now))
            return std::nullopt;
        all.append(**tries);
    }
    const AttemptDecision decision = decide(all, now);
    if (decision.waitUntil && !decision.isFirstRefusal)
        return decision;
    return std::nullopt;
}

/// The wait begins now, where it began under a clock that was set back since.
Result<> restartWait(Connection &connection, const AttemptRule &rule, Tries &tries, Timestamp now)
{
    if (!tries.isBlocked(now) || !isOfAFuture(rule, *tries.blockedUntil, now))
        return {};
    tries.blockedUntil = now + delayAfter(rule, tries.count);
    tries.forgetAt = now + rule.forgetAfter;
    return connection.perform(QStringLiteral("UPDATE attempts SET blocked_until = ?, forget_at = ? WHERE key = ?"),
                              sqlValues(tries.blockedUntil, tries.forgetAt, rule.key));
}

// Makes the row if it is missing and holds it until the transaction ends.
Result<Tries> lockTries(Connection &connection, const AttemptRule &rule, Timestamp now)
{
    const auto tries = connection.selectOne(
        QStringLiteral("INSERT INTO attempts (key, subject, count, last_try_at, blocked_until, refused, forget_at) "
                       "VALUES (?, ?, 0, ?, NULL, FALSE, ?) ON CONFLICT (key) DO UPDATE SET subject = excluded.subject "
                       "RETURNING count, blocked_until, refused, forget_at"),
        sqlValues(rule.key, rule.subject, now, now + rule.forgetAfter), readTries);
    if (!tries)
        return failure(tries);
    return **tries;
}

Result<> countTry(Connection &connection, const AttemptRule &rule, const Tries &tries, Timestamp now)
{
    const int count = tries.forgetAt <= now ? 1 : tries.count + 1;
    const std::chrono::milliseconds delay = delayAfter(rule, count);
    const std::optional<Timestamp> blockedUntil = delay > delay.zero() ? std::optional(now + delay) : std::nullopt;
    return connection.perform(
        QStringLiteral("UPDATE attempts SET count = ?, last_try_at = ?, blocked_until = ?, refused = FALSE, forget_at = ? WHERE key = ?"),
        sqlValues(count, now, blockedUntil, now + rule.forgetAfter, rule.key));
}

Result<AttemptDecision> admitLocked(Connection &connection, const QList<AttemptRule> &rules, Timestamp now)
{
    QList<Tries> all;
    for (const AttemptRule &rule : rules) {
        Result<Tries> tries = lockTries(connection, rule, now);
        if (!tries)
            return failure(tries);
        if (Result<> restarted = restartWait(connection, rule, *tries, now); !restarted)
            return failure(std::move(restarted));
        all.append(*tries);
    }
    const AttemptDecision decision = decide(all, now);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        Result<> done;
        if (!decision.waitUntil)
            done = countTry(connection, rules[i], all[i], now);
        else if (all[i].isBlocked(now) && !all[i].refused)
            done = connection.perform(QStringLiteral("UPDATE attempts SET refused = TRUE WHERE key = ?"), sqlValues(rules[i].key));
        if (!done)
            return failure(std::move(done));
    }
    return decision;
}

// A few at a time, so that the table stays as small as what is going on and nobody waits for it.
Result<> forgetOld(Connection &connection, Timestamp now)
{
    return connection.perform(
        QStringLiteral("DELETE FROM attempts WHERE key IN (SELECT key FROM attempts WHERE forget_at <= ? ORDER BY forget_at LIMIT 32")
            + forUpdateSkipLocked(connection.dialect()) + u')',
        sqlValues(now));
}

struct Taken
{
    bool isAll = false;
    int tries = 0;
};

/// Those of the keys that have a row, which is held from now on: taken in the order of admit(), whatever happens to them then.
Result<QStringList> holdTries(Connection &connection, const QVariantList &sorted)
{
    return selectIn(
        connection, QStringLiteral("SELECT key FROM attempts WHERE key IN "), sorted, [](Row row) { return row.text(); },
        QStringLiteral(" ORDER BY key") + forUpdate(connection.dialect()));
}

} // namespace

Result<> forgiveTries(Connection &connection, const QList<Forgiveness> &forgiven)
{
    if (forgiven.isEmpty())
        return {};
    std::map<QString, Taken> wanted;
    for (const Forgiveness &one : forgiven) {
        Taken &taken = wanted[QString::fromLatin1(storedKey(one.key))];
        if (one.extent == Forgiveness::Extent::All)
            taken.isAll = true;
        else
            ++taken.tries;
    }
    QVariantList keys;
    for (const auto &[key, taken] : wanted)
        keys.append(key);
    const auto held = holdTries(connection, keys);
    if (!held)
        return failure(held);
    // The tries were admitted, so what blocks their keys now began with them.
    for (const QString &key : *held) {
        const Taken &taken = wanted[key];
        Result<> done = taken.isAll
            ? connection.perform(QStringLiteral("DELETE FROM attempts WHERE key = ?"), {key})
            : connection.perform(QStringLiteral("UPDATE attempts SET count = CASE WHEN count > ? THEN count - ? ELSE 0 END, "
                                                "blocked_until = NULL, refused = FALSE WHERE key = ? AND count > 0"),
                                 {taken.tries, taken.tries, key});
        if (!done)
            return done;
    }
    return {};
}

Result<AttemptDecision> SqlAttempts::admit(const QList<AttemptRule> &rules, Timestamp now)
{
    const auto known = m_database.read([&](Connection &connection) { return refuseAgain(connection, rules, now); });
    if (!known)
        return failure(known);
    if (*known)
        return **known;
    // All callers take the rows in one order, so that none waits for another who waits for it.
    QList<AttemptRule> ordered = rules;
    std::ranges::sort(ordered, {}, [](const AttemptRule &rule) { return storedKey(rule.key); });
    return m_database.write([&](Connection &connection) -> Result<AttemptDecision> {
        const Result<AttemptDecision> decision = admitLocked(connection, ordered, now);
        if (!decision)
            return decision;
        // Last, as these rows are in another order.
        if (Result<> forgotten = forgetOld(connection, now); !forgotten)
            return failure(std::move(forgotten));
        return decision;
    });
}

Result<> SqlAttempts::forgive(const QList<Forgiveness> &forgiven)
{
    if (forgiven.isEmpty())
        return {};
    return m_database.write([&](Connection &connection) { return forgiveTries(connection, forgiven); });
}

Result<bool> SqlAttempts::forgiveAll(const QByteArray &subject)
{
    return m_database.write([&](Connection &connection) -> Result<bool> {
        const Result<qint64> forgotten = connection.execute(
            QStringLiteral("DELETE FROM attempts WHERE key IN (SELECT key FROM attempts WHERE subject = ? AND subject <> '' AND count > 0 "
                           "ORDER BY key")
                + forUpdate(connection.dialect()) + u')',
            sqlValues(subject));
        if (!forgotten)
            return failure(forgotten);
        return *forgotten > 0;
    });
}

} // namespace sallyport
