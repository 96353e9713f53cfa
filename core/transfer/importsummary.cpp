// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importsummary.h"

#include <QJsonArray>

namespace sallyport {

namespace {

QString unitName(Place::Unit unit)
{
    switch (unit) {
    case Place::Unit::Line: return QStringLiteral("line");
    case Place::Unit::Record: return QStringLiteral("record");
    case Place::Unit::Row: return QStringLiteral("row");
    case Place::Unit::AdministratorRow: return QStringLiteral("administrator_row");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const FirstOnes<Problem> &problems)
{
    QJsonArray shown;
    for (const Problem &problem : problems.shown) {
        shown.append(QJsonObject{{unitName(problem.place.unit), problem.place.number},
                                 {QStringLiteral("name"), problem.name},
                                 {QStringLiteral("reason"), problem.reason}});
    }
    return {{QStringLiteral("count"), problems.count}, {QStringLiteral("first"), shown}};
}

/// In one line.
QString plain(QString name)
{
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = QChar::ReplacementCharacter;
    }
    return name;
}

void tell(QStringList &lines, const QString &what, const FirstOnes<Problem> &problems)
{
    if (problems.count == 0)
        return;
    lines.append(QStringLiteral("%1: %2").arg(what).arg(problems.count));
    for (const Problem &problem : problems.shown) {
        const QString name = problem.name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(plain(problem.name));
        lines.append(QStringLiteral("  %1%2: %3").arg(problem.place.toText(), name, problem.reason));
    }
    if (problems.count > problems.shown.size())
        lines.append(QStringLiteral("  and %1 more").arg(problems.count - problems.shown.size()));
}

} // namespace

QJsonObject ImportSummary::toJson() const
{
    QJsonObject kinds;
    for (auto kind = hashKinds.begin(); kind != hashKinds.end(); ++kind)
        kinds.insert(kind.key(), kind.value());
    return {{QStringLiteral("format"), QString(formatName(format))},
            {QStringLiteral("dry_run"), isDryRun},
            {QStringLiteral("finished"), isFinished},
            {QStringLiteral("done_before"), wasDoneBefore},
            {QStringLiteral("resumed_at"), resumedAt},
            {QStringLiteral("records"), records},
            {QStringLiteral("other_records"), others},
            {QStringLiteral("anonymous_notes"), notesOfNobody},
            {QStringLiteral("added"), added},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("skipped"),
             QJsonObject{{QStringLiteral("count"), skipped.count}, {QStringLiteral("first"), QJsonArray::fromStringList(skipped.shown)}}},
            {QStringLiteral("without_password"), withoutPassword},
            {QStringLiteral("former_administrators"), formerAdministrators},
            {QStringLiteral("password_hashes"), kinds},
            {QStringLiteral("duplicates"), jsonOf(duplicates)},
            {QStringLiteral("refused"), jsonOf(refused)},
            {QStringLiteral("notes"), jsonOf(notes)},
            {QStringLiteral("notes_here"), notesHere}};
}

QStringList ImportSummary::toLines() const
{
    QStringList lines{QStringLiteral("Format: %1, %2 records").arg(formatName(format)).arg(records)};
    for (auto kind = hashKinds.begin(); kind != hashKinds.end(); ++kind)
        lines.append(QStringLiteral("  %1: %2").arg(kind.key()).arg(kind.value()));
    if (withoutPassword > 0)
        lines.append(QStringLiteral("  without a password, so that nobody can sign in until one is set: %1").arg(withoutPassword));
    if (resumedAt > 0)
        lines.append(QStringLiteral("Earlier runs had done %1 of them").arg(resumedAt));
    lines.append((isDryRun ? QStringLiteral("Would be added: %1") : QStringLiteral("Added: %1")).arg(added));
    if (updated > 0)
        lines.append((isDryRun ? QStringLiteral("Would be updated: %1") : QStringLiteral("Updated: %1")).arg(updated));
    if (formerAdministrators > 0)
        lines.append(
            QStringLiteral("Administrators there, ordinary users here: %1 (--keep-admins keeps what they were)").arg(formerAdministrators));
    if (notesOfNobody > 0)
        lines.append(QStringLiteral("Notes without an owner: %1").arg(notesOfNobody));
    if (others > 0)
        lines.append(QStringLiteral("Records that are no accounts: %1").arg(others));
    if (skipped.count > 0) {
        const QString more = skipped.count > skipped.shown.size() ? QStringLiteral(", …") : QString();
        lines.append(QStringLiteral("Here already: %1 (%2)").arg(skipped.count).arg(skipped.shown.join(QStringLiteral(", ")) + more));
    }
    tell(lines, QStringLiteral("Twice in the source, the first one counts"), duplicates);
    if (notesHere > 0)
        lines.append(QStringLiteral("Notes that are here already: %1").arg(notesHere));
    tell(lines, QStringLiteral("Refused"), refused);
    tell(lines, QStringLiteral("Notes left out or changed"), notes);
    return lines;
}

} // namespace sallyport
