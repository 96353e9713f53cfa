// SPDX-License-Identifier: Apache-2.0
#include "app/server/backupreport.h"

#include "app/server/display.h"
#include "app/server/passwordprompt.h"

#include <QLocale>

#include <cstdio>

namespace sallyport {

namespace {

constexpr std::chrono::milliseconds showEvery(200);

} // namespace

QString byteText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString describe(const BackupSummary &summary)
{
    const QLocale c = QLocale::c();
    return QStringLiteral("%1 account(s), %2 session(s), %3 note(s), %4 record(s) of the audit log; schema %5; %6, made %7 by version %8")
        .arg(c.toString(summary.rowsOf(u"users")), c.toString(summary.rowsOf(u"sessions")), c.toString(summary.rowsOf(u"notes")),
             c.toString(summary.rowsOf(u"audit_events")), QString::number(summary.info.schema), byteText(summary.fileBytes),
             utcText(summary.info.madeAt), summary.info.version);
}

QJsonObject toJson(const BackupSummary &summary, const QString &path)
{
    QJsonObject tables;
    for (const TableCount &count : summary.tables)
        tables.insert(count.table, count.rows);
    return {{QStringLiteral("file"), path},
            {QStringLiteral("bytes"), summary.fileBytes},
            {QStringLiteral("made_at"), utcText(summary.info.madeAt)},
            {QStringLiteral("made_by"), summary.info.version},
            {QStringLiteral("schema"), summary.info.schema},
            {QStringLiteral("accounts"), summary.rowsOf(u"users")},
            {QStringLiteral("sessions"), summary.rowsOf(u"sessions")},
            {QStringLiteral("tables"), tables}};
}

BackupProgressLine::~BackupProgressLine()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

BackupWatcher BackupProgressLine::watcher()
{
    return [this, isShown = stderrIsTerminal()](const BackupProgress &progress) -> Result<> {
        if (m_interruption.isRequested())
            return Error{.code = ErrorCode::Cancelled, .detail = QStringLiteral("Interrupted; nothing was changed.")};
        if (isShown)
            show(progress);
        return {};
    };
}

void BackupProgressLine::show(const BackupProgress &progress)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_shown && now < *m_shown + showEvery)
        return;
    m_shown = now;
    const QString line = QStringLiteral("\r%1: %2 rows (%3)\033[K").arg(m_doing, QLocale::c().toString(progress.rows), progress.table);
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace sallyport
