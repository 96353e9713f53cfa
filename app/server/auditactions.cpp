// SPDX-License-Identifier: Apache-2.0
#include "app/server/auditactions.h"

#include "app/server/console.h"
#include "app/server/display.h"
#include "core/auth/base64url.h"
#include "core/base/settingvalue.h"
#include "core/server/views.h"

#include <algorithm>

namespace sallyport {

namespace {

constexpr int pageSize = 200;

/// An account by name, address or id. The id of one that was deleted is good too: its records stay.
Result<std::optional<QUuid>> accountOf(Installation &installation, const std::string &told)
{
    const QString text = QString::fromStdString(told);
    if (text.isEmpty())
        return std::optional<QUuid>();
    if (const QUuid id = QUuid::fromString(text); !id.isNull())
        return std::optional(id);
    auto user = installation.accounts().find(text);
    if (!user)
        return failure(user);
    return std::optional(user->id);
}

Result<AuditQuery> queryOf(Installation &installation, const AuditArguments &arguments)
{
    AuditQuery query;
    for (const std::string &name : arguments.actions) {
        if (const auto action = auditActionFromName(QString::fromStdString(name)))
            query.actions.append(*action);
    }
    auto subject = accountOf(installation, arguments.user);
    if (!subject)
        return failure(subject);
    auto actor = accountOf(installation, arguments.actor);
    if (!actor)
        return failure(actor);
    query.subjectId = *subject;
    query.actorId = *actor;
    query.address = QString::fromStdString(arguments.address);
    const Timestamp now = installation.clock().now();
    query.from = readMoment(arguments.since, now);
    query.until = readMoment(arguments.until, now);
    return query;
}

QStringList rowOf(const AuditEvent &event)
{
    return {localTime(event.at, QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            QString(actionName(event.action)),
            orDash(event.actor.name),
            orDash(event.subjectName),
            orDash(event.actor.client.address),
            event.details.isEmpty() ? QStringLiteral("-") : QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact))};
}

/// Whether a record with this hash is there. One that was deleted for its age counts while nothing after it was.
Result<bool> isKept(AuditRepository &records, const QByteArray &hash)
{
    auto chain = records.chain();
    if (!chain)
        return failure(chain);
    if (chain->hashBeforeFirst == hash)
        return true;
    for (qint64 number = chain->firstNumber - 1;;) {
        auto some = records.after(number, pageSize);
        if (!some)
            return failure(some);
        if (some->isEmpty())
            return false;
        if (std::ranges::find(*some, hash, &AuditRecord::hash) != some->end())
            return true;
        number = some->last().number;
    }
}

/// What is wrong with the log, for people; empty: nothing.
Result<QString> complaint(Installation &installation, const AuditLog::Verdict &verdict, const AuditArguments &arguments)
{
    if (verdict.brokenAt)
        return QStringLiteral("the audit log was tampered with: record %1 does not follow from the one before it").arg(*verdict.brokenAt);
    if (arguments.keptHash.empty())
        return QString();
    const auto hash = fromBase64Url(QByteArrayView(arguments.keptHash.data(), qsizetype(arguments.keptHash.size())));
    auto kept = hash ? isKept(installation.auditStore(), *hash) : Result<bool>(false);
    if (!kept)
        return failure(kept);
    return *kept ? QString()
                 : QStringLiteral("the record with the hash you kept is not there: the audit log was cut, rewritten, or has "
                                  "deleted it for its age");
}

} // namespace

std::optional<Timestamp> readMoment(const std::string &told, Timestamp now)
{
    const QString text = QString::fromStdString(told);
    if (const auto date = QDateTime::fromString(text, Qt::ISODateWithMs); date.isValid())
        return Timestamp(std::chrono::milliseconds(date.toMSecsSinceEpoch()));
    std::chrono::seconds ago{};
    if (readValue(text, ago))
        return now - ago;
    return std::nullopt;
}

QStringList auditActionNames()
{
    QStringList names;
    for (const AuditAction action : allAuditActions)
        names.append(QString(actionName(action)));
    return names;
}

ExitCode listAudit(Installation &installation, const AuditArguments &arguments)
{
    auto query = queryOf(installation, arguments);
    if (!query)
        return fail(query.error());
    QJsonArray json;
    QList<QStringList> table{{QStringLiteral("TIME"), QStringLiteral("WHAT"), QStringLiteral("WHO"), QStringLiteral("WHOM"),
                              QStringLiteral("FROM"), QStringLiteral("DETAILS")}};
    int left = arguments.limit;
    do {
        query->limit = std::min(left, pageSize);
        auto page = installation.audit().list(*query);
        if (!page)
            return fail(page.error());
        for (const AuditRecord &record : std::as_const(page->records)) {
            json.append(jsonOf(toView(record)));
            table.append(rowOf(record.event));
        }
        left -= int(page->records.size());
        query->before = page->next;
    } while (left > 0 && query->before != 0);
    if (arguments.json)
        printJson(json);
    else
        printTable(table);
    return ExitCode::Done;
}

ExitCode verifyAudit(Installation &installation, const AuditArguments &arguments)
{
    auto verdict = installation.audit().verify();
    if (!verdict)
        return fail(verdict.error());
    auto wrong = complaint(installation, *verdict, arguments);
    if (!wrong)
        return fail(wrong.error());
    const QString lastHash = QString::fromLatin1(toBase64Url(verdict->lastHash));
    if (arguments.json) {
        printJson(QJsonObject{{QStringLiteral("intact"), wrong->isEmpty()},
                              {QStringLiteral("records"), verdict->records},
                              {QStringLiteral("broken_at"), verdict->brokenAt ? QJsonValue(*verdict->brokenAt) : QJsonValue()},
                              {QStringLiteral("last_hash"), lastHash}});
    } else if (wrong->isEmpty()) {
        printMessage(QStringLiteral("%1 record(s), each follows from the one before it. Keep the last hash elsewhere: with it, "
                                    "`sallyportd audit verify --kept HASH` finds out later whether the end was cut off.")
                         .arg(verdict->records));
        printLine(lastHash);
    }
    if (wrong->isEmpty())
        return ExitCode::Done;
    printMessage(QStringLiteral("sallyportd: ") + *wrong);
    return ExitCode::Failed;
}

} // namespace sallyport
