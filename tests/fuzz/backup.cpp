// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupheader.h"
#include "core/backup/recipient.h"
#include "core/backup/recordcodec.h"
#include "tests/fuzz/property.h"

using namespace sallyport;
using namespace sallyport::fuzz;

namespace {

TableShape sampleTable()
{
    return {.name = QStringLiteral("users"),
            .columns = {{QStringLiteral("id"), ColumnType::Text},
                        {QStringLiteral("created_at"), ColumnType::Number},
                        {QStringLiteral("disabled"), ColumnType::Flag}},
            .key = {QStringLiteral("id")}};
}

QByteArray encoded(const BackupRecord &record)
{
    struct Encode
    {
        QByteArray operator()(const TableShape &shape) const { return encodeTable(shape); }
        QByteArray operator()(const QList<TableRow> &rows) const { return encodeRows(rows); }
        QByteArray operator()(const BackupEnd &end) const { return encodeEnd(end); }
    };
    return std::visit(Encode(), record);
}

void checkRecord(const QByteArray &bytes)
{
    const auto record = decodeRecord(bytes, sampleTable());
    if (!record)
        return require(record.error().code == ErrorCode::FileDamaged, "a refusal says that the file is damaged");
    const QByteArray written = encoded(*record);
    const auto again = decodeRecord(written, sampleTable());
    require(again.has_value(), "what is written can be read");
    require(encoded(*again) == written, "what is written reads as the same");
}

void checkBeginning(const QByteArray &bytes)
{
    const auto beginning = decodeBeginning(bytes);
    if (!beginning)
        return require(beginning.error().code == ErrorCode::FileDamaged, "a refusal says that the file is damaged");
    const QByteArray written = encodeBeginning(*beginning);
    const auto again = decodeBeginning(written);
    require(again && encodeBeginning(*again) == written, "a beginning is written and read as the same");
}

void checkHeader(QByteArrayView bytes)
{
    const auto header = BackupHeader::parse(bytes);
    if (header)
        require(bytes.startsWith(header->toBytes()), "a header is spelled one way");
    else
        require(header.error().code == ErrorCode::FileDamaged && !header.error().detail.isEmpty(), "a refusal has a reason");
}

void checkRecipient(QByteArrayView bytes)
{
    if (const auto recipient = BackupRecipient::fromText(bytes))
        require(BackupRecipient::fromText(recipient->toText().toUtf8()) == recipient, "a recipient is written and read as the same");
}

} // namespace

/// What stands in the clear in a backup, what its records hold, and who it is for. The cipher between them lets nothing through that was
/// changed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    checkHeader(input);
    checkRecipient(input);
    checkRecord(input.toByteArray());
    checkBeginning(input.toByteArray());
    return 0;
}
