// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/csvrecords.h"

#include <QStringDecoder>

#include <algorithm>

namespace sallyport {

namespace {

Error damaged(qint64 line, const char *what)
{
    return {.code = ErrorCode::FileDamaged,
            .detail = QStringLiteral("The row that begins in line %1 %2").arg(line).arg(QString::fromLatin1(what))};
}

/// Nothing for what is not UTF-8.
std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

char separatorOf(QByteArrayView ahead)
{
    const auto end = std::ranges::find_if(ahead, [](char c) { return c == '\n' || c == '\r'; });
    const auto many = [&](char c) { return std::count(ahead.begin(), end, c); };
    return many(';') > many(',') ? ';' : many('\t') > many(',') ? '\t' : ',';
}

} // namespace

Result<std::unique_ptr<CsvRecords>> CsvRecords::open(std::unique_ptr<InputFile> input)
{
    std::unique_ptr<CsvRecords> records(new CsvRecords(std::move(input)));
    records->m_separator = records->readSeparator();
    Result<std::optional<CsvRow>> header = records->readRow();
    if (!header)
        return failure(std::move(header));
    if (!*header)
        return Error{.code = ErrorCode::FileDamaged, .detail = QStringLiteral("The file has nothing but blank lines.")};
    if (!(*header)->defect.isEmpty())
        return damaged((*header)->line, "has no names of columns that can be read.");
    records->m_header = (*header)->fields;
    for (const QString &name : std::as_const(records->m_header))
        records->m_names.append(Fields::normalizedName(name));
    records->m_first = std::move(**header);
    return records;
}

/// What the first line says, or looks like: Excel writes `sep=;` into a line of its own.
char CsvRecords::readSeparator()
{
    const QByteArrayView ahead = m_input->ahead();
    if (!ahead.startsWith("sep=") || ahead.size() < 6 || (ahead[5] != '\n' && ahead[5] != '\r'))
        return separatorOf(ahead);
    const char separator = ahead[4];
    for (int i = 0; i < 5; ++i)
        m_input->get();
    return separator;
}

void CsvRecords::useNames(const QStringList &names)
{
    m_names = names;
    m_header.clear();
    m_lengthsMayDiffer = true;
}

Result<std::optional<RawRecord>> CsvRecords::next()
{
    if (m_first) {
        CsvRow first = std::move(*m_first);
        m_first.reset();
        if (m_header.isEmpty())
            return recordOf(std::move(first));
    }
    Result<std::optional<CsvRow>> row = readRow();
    if (!row)
        return failure(std::move(row));
    return *row ? std::optional(recordOf(std::move(**row))) : std::nullopt;
}

RawRecord CsvRecords::recordOf(CsvRow row) const
{
    RawRecord record{{row.line, Place::Unit::Line}, {}, std::move(row.defect)};
    if (record.defect.isEmpty() && !m_lengthsMayDiffer && row.fields.size() != m_names.size())
        record.defect = QStringLiteral("It has %1 fields, and the header has %2").arg(row.fields.size()).arg(m_names.size());
    const qsizetype count = std::min(row.fields.size(), m_names.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (!row.fields[i].isNull())
            record.fields.addNormalized(m_names[i], row.fields[i], m_header.isEmpty() ? m_names[i] : m_header[i]);
    }
    return record;
}

Result<std::optional<CsvRecords::CsvRow>> CsvRecords::readRow()
{
    while (m_input->peek() == '\n' || m_input->peek() == '\r')
        endLine(m_input->get());
    if (m_input->peek() == InputFile::end) {
        if (!m_input->failure().isEmpty())
            return Error{.code = ErrorCode::FileDamaged,
                         .detail = QStringLiteral("The file cannot be read to its end."),
                         .cause = m_input->failure()};
        return std::nullopt;
    }
    CsvRow row;
    row.line = m_input->line();
    qsizetype room = longestRecord;
    for (;;) {
        const Result<int> end = readField(row, room);
        if (!end)
            return failure(end);
        if (*end != uchar(m_separator))
            return row;
    }
}

/// Behind `c`: the rest of what ends a line. Places are told apart by their lines.
void CsvRecords::endLine(int c)
{
    if (c == '\r' && m_input->peek() == '\n')
        m_input->get();
    else if (c == '\r')
        m_input->countLine();
}

Result<int> CsvRecords::readField(CsvRow &row, qsizetype &room)
{
    if (--room < 0) // an empty field takes a byte of the file too, and more of the memory
        return damaged(row.line, "is longer than 1 MiB. Is a quote missing?");
    QByteArray field;
    const bool isQuoted = m_input->peek() == '"';
    if (isQuoted) {
        if (Result<> quoted = readQuoted(field, row, room); !quoted)
            return failure(std::move(quoted));
    }
    const auto ends = [this](char c) { return c == m_separator || c == '\r'; };
    for (QByteArrayView plain = m_input->getUntil(ends); !plain.isEmpty(); plain = m_input->getUntil(ends)) {
        if ((room -= plain.size()) < 0)
            return damaged(row.line, "is longer than 1 MiB. Is a quote missing?");
        field.append(plain);
    }
    const int c = m_input->get();
    endLine(c);
    // What PostgreSQL and MySQL write for NULL.
    const bool isNull = !isQuoted && field == "\\N";
    std::optional<QString> text = isNull ? QString() : decoded(field);
    if (!text)
        row.defect = QStringLiteral("It is not in UTF-8");
    row.fields.append(text.value_or(QString()));
    return c;
}

Result<> CsvRecords::readQuoted(QByteArray &field, CsvRow &row, qsizetype &room)
{
    m_input->get();
    for (;;) {
        const QByteArrayView plain = m_input->getUntil([](char c) { return c == '"'; });
        field.append(plain);
        const int c = m_input->get();
        if (c == InputFile::end)
            return damaged(row.line, "has a quote that never ends: the file was cut off, or a quote is missing.");
        if ((room -= plain.size() + 1) < 0)
            return damaged(row.line, "is longer than 1 MiB. Is a quote missing?");
        if (c != '"') {
            field.append(char(c));
        } else if (m_input->peek() == '"') {
            field.append(char(m_input->get()));
        } else {
            const int after = m_input->peek();
            if (after != uchar(m_separator) && after != '\n' && after != '\r' && after != InputFile::end)
                row.defect = QStringLiteral("Something follows a closing quote");
            return {};
        }
    }
}

} // namespace sallyport
