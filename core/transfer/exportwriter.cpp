// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/exportwriter.h"

#include "core/auth/unusablepassword.h"
#include "core/base/uuid.h"
#include "core/transfer/recordsource.h"
#include "core/transfer/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

namespace sallyport {

namespace {

QJsonValue jsonOf(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QString roleText(Role role)
{
    switch (role) {
    case Role::User: return QStringLiteral("user");
    case Role::Administrator: return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Note &note)
{
    return {{QStringLiteral("id"), toText(note.id)},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("completed"), note.completed},
            {QStringLiteral("created_at"), timeText(note.createdAt)},
            {QStringLiteral("updated_at"), timeText(note.updatedAt)}};
}

QJsonArray jsonOf(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes)
        array.append(jsonOf(note));
    return array;
}

/// Takes the first notes from a list: as many as a record surely has room for, each with six bytes for a character, and one at least.
QList<Note> takeFirst(QList<Note> &notes)
{
    constexpr qsizetype room = longestRecord / 2;
    qsizetype count = 0;
    for (qsizetype bytes = 0; count < notes.size() && bytes < room; ++count)
        bytes += notes[count].text.size() * 6 + 400;
    QList<Note> taken = notes.first(count);
    notes.remove(0, count);
    return taken;
}

/// Nothing for an account without a password.
std::optional<QString> hashOf(const UserWithPassword &account)
{
    return account.passwordHash == unusablePasswordHash() ? std::nullopt : std::optional(QString::fromLatin1(account.passwordHash));
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// RFC 4180: in quotes where something in it would be taken for a separator, or could be.
QByteArray field(const QString &text)
{
    static constexpr std::array special{u',', u'"', u'\n', u'\r', u';', u'\t', u' ', u'\\'};
    if (std::ranges::none_of(special, [&text](char16_t c) { return text.contains(c); }))
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray rowOf(const QStringList &texts)
{
    QByteArray row;
    for (const QString &text : texts)
        row += field(text) + ',';
    row.chop(1);
    return row + '\n';
}

QString orNothing(const std::optional<Timestamp> &time)
{
    return time ? timeText(*time) : QString();
}

QString notesText(const QList<Note> &notes)
{
    return notes.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(jsonOf(notes)).toJson(QJsonDocument::Compact));
}

QStringList columns()
{
    return {QStringLiteral("id"),
            QStringLiteral("username"),
            QStringLiteral("email"),
            QStringLiteral("full_name"),
            QStringLiteral("role"),
            QStringLiteral("disabled"),
            QStringLiteral("password_hash"),
            QStringLiteral("created_at"),
            QStringLiteral("updated_at"),
            QStringLiteral("last_sign_in_at"),
            QStringLiteral("password_changed_at"),
            QStringLiteral("notes"),
            QStringLiteral("note")};
}

} // namespace

Result<> ExportWriter::begin(qint64 accounts, qint64 notesOfNobody)
{
    if (m_hasBegun && (m_file.isSequential() || !m_file.resize(0) || !m_file.seek(0)))
        return Error{.code = ErrorCode::DatabaseUnavailable,
                     .detail = QStringLiteral("The database went away in the middle of the export. Try again.")};
    m_hasBegun = true;
    m_accounts = 0;
    if (m_form == Form::Csv)
        return write(rowOf(columns()));
    return write(lineOf({{QStringLiteral("format"), QStringLiteral("sallyport-export")},
                         {QStringLiteral("version"), 1},
                         {QStringLiteral("accounts"), accounts},
                         {QStringLiteral("anonymous_notes"), notesOfNobody}}));
}

Result<> ExportWriter::account(const UserWithPassword &account, const QList<Note> &allNotes)
{
    ++m_accounts;
    QList<Note> others = allNotes;
    const QList<Note> notes = takeFirst(others);
    const User &user = account.user;
    const std::optional<QString> hash = hashOf(account);
    Result<> written;
    if (m_form == Form::Csv) {
        written = write(
            rowOf({toText(user.id), user.username, user.email.value_or(QString()), user.fullName.value_or(QString()), roleText(user.role),
                   user.disabled ? QStringLiteral("true") : QStringLiteral("false"), hash.value_or(QString()), timeText(user.createdAt),
                   timeText(user.updatedAt), orNothing(user.lastSignInAt), timeText(user.passwordChangedAt), notesText(notes), QString()}));
    } else {
        written = write(lineOf({{QStringLiteral("id"), toText(user.id)},
                                {QStringLiteral("username"), user.username},
                                {QStringLiteral("email"), jsonOf(user.email)},
                                {QStringLiteral("full_name"), jsonOf(user.fullName)},
                                {QStringLiteral("role"), roleText(user.role)},
                                {QStringLiteral("disabled"), user.disabled},
                                {QStringLiteral("password_hash"), jsonOf(hash)},
                                {QStringLiteral("created_at"), timeText(user.createdAt)},
                                {QStringLiteral("updated_at"), timeText(user.updatedAt)},
                                {QStringLiteral("last_sign_in_at"), jsonOf(user.lastSignInAt)},
                                {QStringLiteral("password_changed_at"), timeText(user.passwordChangedAt)},
                                {QStringLiteral("notes"), jsonOf(notes)}}));
    }
    while (written && !others.isEmpty())
        written = rest(user.id, takeFirst(others));
    return written;
}

Result<> ExportWriter::rest(const QUuid &owner, const QList<Note> &notes)
{
    if (m_form == Form::JsonLines)
        return write(lineOf({{QStringLiteral("id"), toText(owner)}, {QStringLiteral("notes"), jsonOf(notes)}}));
    QStringList texts(columns().size());
    texts.first() = toText(owner);
    texts[texts.size() - 2] = notesText(notes);
    return write(rowOf(texts));
}

Result<> ExportWriter::note(const Note &note)
{
    if (m_form == Form::JsonLines)
        return write(lineOf({{QStringLiteral("note"), jsonOf(note)}}));
    QStringList texts(columns().size());
    texts.last() = QString::fromUtf8(QJsonDocument(jsonOf(note)).toJson(QJsonDocument::Compact));
    return write(rowOf(texts));
}

Result<> ExportWriter::write(const QByteArray &line)
{
    errno = 0; // QFile forgets it
    if (m_file.write(line) == line.size())
        return {};
    return Error{.code = ErrorCode::Internal,
                 .detail = QStringLiteral("The export cannot be written."),
                 .cause = errno != 0 ? qt_error_string(errno) : m_file.errorString()};
}

} // namespace sallyport
