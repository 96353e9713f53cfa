// SPDX-License-Identifier: Apache-2.0
#include "core/server/auditpages.h"

#include "core/api/jsonreader.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

Error wrongQuery(const char *field, const QString &message, const char *type)
{
    return api::validationError({{{QStringLiteral("query"), QString::fromLatin1(field)}, message, QString::fromLatin1(type)}});
}

/// A cursor is the number of the last record that was shown; 0 without one.
Result<qint64> numberOf(const QString &cursor)
{
    if (cursor.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = cursor.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return wrongQuery("cursor", QStringLiteral("This is no next_cursor of an earlier page"), "value_error");
    return number;
}

Result<QList<AuditAction>> actionsOf(const QString &names)
{
    QList<AuditAction> actions;
    for (const QStringView name : QStringView(names).split(u',', Qt::SkipEmptyParts)) {
        const auto action = auditActionFromName(name.trimmed());
        if (!action)
            return wrongQuery("action", QStringLiteral("There is no such action: '%1'").arg(name.trimmed()), "enum");
        actions.append(*action);
    }
    return actions;
}

AuditQuery aboutOwner(const QUuid &owner, int limit)
{
    AuditQuery query;
    query.subjectId = owner;
    query.limit = limit;
    return query;
}

template<class View>
Result<api::AuditPageView> pageOf(const Result<AuditPage> &page, View &&view)
{
    if (!page)
        return failure(page);
    api::AuditPageView shown{.items = {}, .nextCursor = {}, .total = page->total};
    for (const AuditRecord &record : page->records)
        shown.items.append(view(record));
    if (page->next > 0)
        shown.nextCursor = QString::number(page->next);
    return shown;
}

} // namespace

Result<api::AuditPageView> auditPage(AuditLog &audit, const api::AuditFilter &filter)
{
    const auto before = numberOf(filter.cursor);
    if (!before)
        return failure(before);
    const auto actions = actionsOf(filter.action);
    if (!actions)
        return failure(actions);
    return pageOf(audit.list({.actions = *actions,
                              .actorId = filter.actor,
                              .subjectId = filter.subject,
                              .address = filter.address,
                              .from = filter.from,
                              .until = filter.until,
                              .limit = filter.limit,
                              .before = *before}),
                  [](const AuditRecord &record) { return toView(record); });
}

Result<api::AuditPageView> activityPage(AuditLog &audit, const QUuid &owner, const api::ActivityFilter &filter)
{
    const auto before = numberOf(filter.cursor);
    if (!before)
        return failure(before);
    AuditQuery query = aboutOwner(owner, filter.limit);
    query.before = *before;
    return pageOf(audit.list(query), [&owner](const AuditRecord &record) { return toOwnersView(record, owner); });
}

Result<QList<api::AuditRecordView>> wholeActivity(AuditLog &audit, const QUuid &owner)
{
    constexpr int perPage = 200;
    constexpr qsizetype most = 10'000;
    QList<api::AuditRecordView> all;
    AuditQuery query = aboutOwner(owner, perPage);
    query.counts = false;
    do {
        const auto page = audit.list(query);
        if (!page)
            return failure(page);
        for (const AuditRecord &record : page->records)
            all.append(toOwnersView(record, owner));
        query.before = page->next;
    } while (query.before > 0 && all.size() < most);
    return all;
}

} // namespace sallyport
