// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/inputfile.h"
#include "core/transfer/recordsource.h"

namespace sallyport {

/// Records of a CSV file (RFC 4180). The first row has the names; fields are separated by commas, or by semicolons or tabs where the
/// first line has more of them. Line breaks may be LF, CR LF or CR; blank lines are left out.
class CsvRecords final : public RecordSource
{
public:
    /// Errors as next().
    static Result<std::unique_ptr<CsvRecords>> open(std::unique_ptr<InputFile> input);

    Result<std::optional<RawRecord>> next() override;
    double progress() const override { return m_input->progress(); }

    const QStringList &header() const { return m_header; }
    /// There is no header: the first row is a record already, and these are the names. A row may have more fields or fewer.
    void useNames(const QStringList &names);

private:
    struct CsvRow
    {
        qint64 line = 0;
        QStringList fields;
        QString defect;
    };

    explicit CsvRecords(std::unique_ptr<InputFile> input) : m_input(std::move(input)) { }
    Result<std::optional<CsvRow>> readRow();
    void endLine(int c);
    char readSeparator();
    /// One field and what ends it: the separator, `\n` or InputFile::end.
    Result<int> readField(CsvRow &row, qsizetype &room);
    Result<> readQuoted(QByteArray &field, CsvRow &row, qsizetype &room);
    RawRecord recordOf(CsvRow row) const;

    std::unique_ptr<InputFile> m_input;
    char m_separator = ',';
    QStringList m_header;
    QStringList m_names; // normalised
    std::optional<CsvRow> m_first; // the header that turned out to be a record
    bool m_lengthsMayDiffer = false;
};

} // namespace sallyport
