// SPDX-License-Identifier: Apache-2.0
#include "core/server/operation/exportpages.h"

#include "core/api/jsonreader.h"
#include "core/server/views.h"

#include <limits>

namespace sallyport {

namespace {

using namespace std::chrono_literals;

constexpr auto longestExport = 24h;

/// Where an export goes on: the number of its record in the audit log, and the cursor of the list. Who makes one up
/// still needs a record of their own.
struct Place
{
    qint64 record = 0; ///< 0: an export that begins
    QString after;

    static Place fromText(const QString &cursor)
    {
        const qsizetype dot = cursor.indexOf(u'.');
        return dot < 0 ? Place{} : Place{cursor.first(dot).toLongLong(), cursor.sliced(dot + 1)};
    }
    QString toText() const { return QString::number(record) + u'.' + after; }
};

QJsonObject detailsOf(const api::UserExportFilter &filter)
{
    return {{QStringLiteral("part"), !filter.search.isEmpty() || filter.role || filter.disabled}};
}

/// The caller's newest export; with `upTo`, of those with this number or a smaller one.
Result<std::optional<AuditRecord>> newestExport(const Services &services, const Administrator &caller, qint64 upTo = -1)
{
    AuditQuery query;
    query.actions = {AuditAction::UsersExported};
    query.actorId = caller.user().id;
    query.limit = 1;
    query.before = upTo + 1;
    query.counts = false;
    const auto page = services.audit.list(query);
    if (!page)
        return failure(page);
    return page->records.isEmpty() ? std::nullopt : std::optional(page->records.first());
}

Result<Place> placeOf(const Services &services, const Administrator &caller, const api::UserExportFilter &filter)
{
    if (filter.cursor.isEmpty())
        return Place{};
    const Place place = Place::fromText(filter.cursor);
    if (place.record > 0 && place.record < std::numeric_limits<qint64>::max() && !place.after.isEmpty()) {
        const auto begun = newestExport(services, caller, place.record);
        if (!begun)
            return failure(begun);
        if (*begun && (*begun)->number == place.record && (*begun)->event.details == detailsOf(filter)
            && (*begun)->event.at + longestExport > services.clock.now())
            return place;
    }
    return api::validationError({{{QStringLiteral("query"), QStringLiteral("cursor")},
                                  QStringLiteral("This is not a cursor from an earlier page of this export"),
                                  QStringLiteral("value_error")}});
}

/// Before the first page is given out: what was read by somebody cannot be taken back. Returns the number of the record.
Result<qint64> noteExport(const Services &services, const Administrator &caller, const api::UserExportFilter &filter)
{
    auto noted = services.audit.append({.action = AuditAction::UsersExported,
                                        .at = services.clock.now(),
                                        .actor = caller.actor(),
                                        .subjectId = {},
                                        .subjectName = {},
                                        .details = detailsOf(filter)});
    if (!noted)
        return failure(noted);
    const auto newest = newestExport(services, caller);
    if (!newest)
        return failure(newest);
    return *newest ? (*newest)->number : 0;
}

} // namespace

Result<api::UserPageView> exportPage(const Services &services, const Administrator &caller, const api::UserExportFilter &filter)
{
    auto place = placeOf(services, caller, filter);
    if (!place)
        return failure(place);
    auto page = services.accounts.list({.search = filter.search,
                                        .role = filter.role ? std::optional(roleNamed(*filter.role)) : std::nullopt,
                                        .disabled = filter.disabled,
                                        .limit = filter.limit,
                                        .after = place->after});
    if (!page)
        return failure(page);
    if (place->record == 0) {
        const auto number = noteExport(services, caller, filter);
        if (!number)
            return failure(number);
        place->record = *number;
    }
    if (!page->next.isEmpty())
        page->next = Place{place->record, page->next}.toText();
    return toView(*page);
}

} // namespace sallyport
