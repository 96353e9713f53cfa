// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

namespace sallyport::api {

/// One record of the audit log: who did what to whom, from where, when, in which request.
struct AuditRecordView
{
    qint64 id = 0;
    Timestamp at;
    QString action;
    std::optional<QUuid> actorId;
    QString actor;
    std::optional<QUuid> subjectId;
    QString subject;
    QString address;
    QString device;
    QString requestId;
    QJsonObject details;
    QString previousHash;
    QString hash;

    static constexpr auto schemaName = "AuditRecord";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &AuditRecordView::id, {.description = "Records are numbered without gaps"}),
            field("at", &AuditRecordView::at),
            field("action", &AuditRecordView::action, {.example = "sign_in_failed"}),
            field("actor_id", &AuditRecordView::actorId, {.description = "Who did it; null: nobody who was signed in"}),
            field("actor", &AuditRecordView::actor, {.description = "Their name then"}),
            field("subject_id", &AuditRecordView::subjectId, {.description = "The account it was done to"}),
            field("subject", &AuditRecordView::subject, {.description = "Its name then"}),
            field("address", &AuditRecordView::address),
            field("device", &AuditRecordView::device),
            field("request_id", &AuditRecordView::requestId, {.description = "X-Request-Id of the answer, and in the log"}),
            field("details", &AuditRecordView::details),
            field("previous_hash", &AuditRecordView::previousHash),
            field("hash", &AuditRecordView::hash, {.description = "SHA-256 over the previous hash and this record, base64url"}),
        };
    }
};

/// Which records of the audit log to list.
struct AuditFilter
{
    QString action;
    std::optional<QUuid> actor;
    std::optional<QUuid> subject;
    QString address;
    std::optional<Timestamp> from;
    std::optional<Timestamp> until;
    int limit = 50;
    QString cursor;

    static constexpr auto schemaName = "AuditFilter";
    static constexpr auto fields()
    {
        return std::tuple{
            field("action", &AuditFilter::action,
                  {.maxLength = 400, .optional = true, .description = "One or more, separated by commas", .example = "sign_in_failed"}),
            field("actor", &AuditFilter::actor, {.description = "Id of who did it"}),
            field("subject", &AuditFilter::subject, {.description = "Id of the account it was done to"}),
            field("address", &AuditFilter::address, {.maxLength = 100, .optional = true}),
            field("from", &AuditFilter::from, {.description = "This time or later"}),
            field("until", &AuditFilter::until, {.description = "Before this time"}),
            field("limit", &AuditFilter::limit, {.minimum = 1, .maximum = 200, .optional = true}),
            field("cursor", &AuditFilter::cursor, {.maxLength = 100, .optional = true, .description = "next_cursor of the page before"}),
        };
    }
};

/// Which records about themselves a caller asks for.
struct ActivityFilter
{
    int limit = 50;
    QString cursor;

    static constexpr auto schemaName = "ActivityFilter";
    static constexpr auto fields()
    {
        return std::tuple{
            field("limit", &ActivityFilter::limit, {.minimum = 1, .maximum = 200, .optional = true}),
            field("cursor", &ActivityFilter::cursor, {.maxLength = 100, .optional = true, .description = "next_cursor of the page before"}),
        };
    }
};

/// One page of the audit log, newest first.
struct AuditPageView
{
    QList<AuditRecordView> items;
    std::optional<QString> nextCursor;
    qint64 total = 0;

    static constexpr auto schemaName = "AuditPage";
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &AuditPageView::items),
            field("next_cursor", &AuditPageView::nextCursor),
            field("total", &AuditPageView::total,
                  {.description = "How many there are on all pages. With conditions 10,001 at most, which stands for any number beyond "
                                  "10,000"}),
        };
    }
};

} // namespace sallyport::api
