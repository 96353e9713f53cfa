// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/jsonrecords.h"

#include <QJsonDocument>

namespace sallyport {

namespace {

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

Error JsonRecords::unexpected(int c) const
{
    const QString found = c > ' ' && c < 0x7f ? QStringLiteral("'%1'").arg(QChar(c)) : QStringLiteral("something else");
    return {.code = ErrorCode::FileDamaged,
            .detail = QStringLiteral("Line %1 of the file is no JSON: an object or an array was expected and %2 found.")
                          .arg(m_input->line())
                          .arg(found)};
}

Error JsonRecords::truncated(qint64 line) const
{
    return {.code = ErrorCode::FileDamaged,
            .detail = QStringLiteral("The file ends in the middle of what begins in line %1: it was cut off.").arg(line),
            .cause = m_input->failure()};
}

int JsonRecords::skipSpace()
{
    while (isSpace(m_input->peek()))
        m_input->get();
    return m_input->peek();
}

Result<std::optional<RawRecord>> JsonRecords::next()
{
    for (;;) {
        const bool inArray = m_state == State::List || m_state == State::Members;
        const int c = m_state == State::Rest ? 0 : skipSpace();
        if (m_state == State::End && c == InputFile::end)
            return std::nullopt;
        if (m_state == State::Rest) {
            if (Result<> passed = passRest(); !passed)
                return failure(std::move(passed));
        } else if (c == InputFile::end) {
            if (inArray || !m_input->failure().isEmpty())
                return truncated(m_input->line());
            return std::nullopt;
        } else if (m_state == State::Begin && c == '[') {
            m_input->get();
            m_state = State::List;
            m_inList = true;
            m_arrayLine = m_input->line();
        } else if (inArray && c == ']') {
            m_input->get();
            m_state = m_state == State::Members ? State::Rest : State::End;
            m_needsComma = false;
        } else if (inArray && c == ',' && m_needsComma) {
            m_input->get();
            m_needsComma = false;
        } else if (c == '{' && !m_needsComma && m_state != State::End) {
            Result<std::optional<RawRecord>> record = readObject(m_state != State::Members);
            if (!record || *record)
                return record;
        } else {
            return unexpected(c);
        }
    }
}

/// Nothing when it turned out to have members, which come next.
Result<std::optional<RawRecord>> JsonRecords::readObject(bool mayHaveMembers)
{
    const qint64 line = m_input->line();
    forgetText();
    m_passesOver = false;
    m_mayBeRealm = false;
    const Result<bool> isRecord = readBytes(mayHaveMembers, line);
    if (!isRecord)
        return failure(isRecord);
    if (!*isRecord) {
        m_isRealm |= m_mayBeRealm;
        m_state = State::Members;
        m_needsComma = false;
        m_arrayLine = m_input->line();
        return std::nullopt;
    }
    if (m_state == State::Begin)
        m_state = State::Lines;
    m_needsComma = m_state != State::Lines;
    ++m_count;
    const bool sharesLine = line == m_lastLine || (line == m_arrayLine && line == m_input->line());
    m_lastLine = line;
    RawRecord record{sharesLine ? Place{m_count, Place::Unit::Record} : Place{line, Place::Unit::Line}, {}, {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text, &error);
    if (document.isObject())
        record.fields = Fields::of(document.object());
    else
        record.defect = QStringLiteral("It is no valid JSON: %1").arg(error.errorString());
    return record;
}

/// Reads to the end of an object, or to the beginning of its members (false).
Result<bool> JsonRecords::readBytes(bool mayHaveMembers, qint64 line)
{
    int depth = 0;
    for (;;) {
        const int c = m_input->get();
        if (c == InputFile::end)
            return truncated(line);
        if (c == '[' && depth == 1 && mayHaveMembers && opensMembers())
            return false;
        if (Result<> kept = keep(c, line); !kept)
            return failure(std::move(kept));
        if (c == '"') {
            const qsizetype begin = m_text.size();
            if (Result<> read = readString(line); !read)
                return failure(std::move(read));
            if (depth == 1) {
                m_nameAt = begin;
                m_nameEnd = m_text.size() - 1;
                m_mayBeRealm |= QByteArrayView(m_text).sliced(m_nameAt, m_nameEnd - m_nameAt) == "realm";
            }
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                break;
        }
        if (m_passesOver && depth == 1 && c == ',')
            forgetText();
    }
    if (m_passesOver)
        return Error{.code = ErrorCode::FileDamaged,
                     .detail = QStringLiteral("The record that begins in line %1 is longer than 1 MiB: no account is.").arg(line)};
    return true;
}

/// What is too long for a record is forgotten piece by piece: it may still turn out to be an object with members.
Result<> JsonRecords::keep(int c, qint64 line)
{
    if (m_text.size() >= longestRecord) {
        if (m_state == State::Members)
            return Error{.code = ErrorCode::FileDamaged,
                         .detail = QStringLiteral("The record that begins in line %1 is longer than 1 MiB: no account is.").arg(line)};
        m_passesOver = true;
        forgetText();
    }
    m_text.append(char(c));
    return {};
}

void JsonRecords::forgetText()
{
    m_text.clear();
    m_nameAt = m_nameEnd = 0;
}

Result<> JsonRecords::readString(qint64 line)
{
    for (;;) {
        const int c = m_input->get();
        if (c == InputFile::end)
            return truncated(line);
        if (Result<> kept = keep(c, line); !kept)
            return kept;
        if (c == '"')
            return {};
        if (c == '\\') {
            const int escaped = m_input->get();
            if (escaped == InputFile::end)
                return truncated(line);
            if (Result<> kept = keep(escaped, line); !kept)
                return kept;
        }
    }
}

/// Whether the array that begins here holds the accounts: it is called `users` or `items`, and its object is no account itself.
bool JsonRecords::opensMembers()
{
    const QByteArrayView text(m_text);
    if (m_nameEnd <= m_nameAt || m_nameEnd >= text.size())
        return false;
    const QByteArrayView name = text.sliced(m_nameAt, m_nameEnd - m_nameAt);
    const QByteArray between = text.sliced(m_nameEnd + 1).toByteArray().trimmed();
    if (between != ":" || (name != "users" && name != "items"))
        return false;
    if (name == "items" && (text.contains("\"username\"") || text.contains("\"email\"")))
        return false;
    return true;
}

Result<> JsonRecords::passRest()
{
    const qint64 line = m_input->line();
    m_text.clear();
    for (int depth = 1; depth > 0;) {
        const int c = m_input->get();
        if (c == InputFile::end)
            return truncated(line);
        m_text.clear();
        if (c == '"') {
            m_state = State::Lines; // what is read of it is no record, however long
            if (Result<> read = readString(line); !read)
                return read;
            m_state = State::Rest;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    m_state = m_inList ? State::List : State::End;
    m_needsComma = m_inList;
    return {};
}

} // namespace sallyport
