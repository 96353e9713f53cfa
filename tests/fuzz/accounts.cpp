// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/accountcheck.h"
#include "core/transfer/accountsource.h"
#include "core/transfer/exportwriter.h"
#include "core/transfer/timetext.h"
#include "tests/fuzz/property.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryFile>

using namespace sallyport;
using namespace sallyport::fuzz;

namespace {

void requireReason(const Error &error)
{
    require(!error.detail.isEmpty(), "a refusal has a reason");
    require(error.code == ErrorCode::FileDamaged || error.code == ErrorCode::ValidationFailed || error.code == ErrorCode::Conflict,
            "a refusal is the file's mistake");
}

/// Reads a file of accounts as an import does.
class Reading
{
public:
    explicit Reading(const QString &path)
        : m_source(AccountSource::open({.location = path,
                                        .firebase = FirebaseScrypt{.signerKey = "signer key", .saltSeparator = "\x07", .rounds = 8},
                                        .now = FakeClock::start}))
    {
        if (!m_source)
            requireReason(m_source.error());
    }

    bool isOpen() const { return m_source.has_value(); }
    /// Each account that would be stored.
    QList<ImportItem> items(size_t mostRecords)
    {
        QList<ImportItem> items;
        for (size_t count = 0;; ++count) {
            require(count <= mostRecords, "each record takes at least one byte");
            auto record = (*m_source)->next();
            if (!record) {
                requireReason(record.error());
                return items;
            }
            if (!*record)
                return items;
            require((*record)->place.number > 0, "a record stands somewhere");
            if (!(*record)->content)
                requireReason((*record)->content.error());
            else if (auto *account = std::get_if<ImportedAccount>(&*(*record)->content))
                take(std::move(*account), (*record)->place, items);
        }
    }

private:
    void take(ImportedAccount account, const Place &place, QList<ImportItem> &items)
    {
        auto checked = m_check.check(std::move(account), place);
        if (!checked)
            return requireReason(checked.error());
        ImportItem &item = checked->item;
        const User &user = item.row.user;
        require(!user.username.isEmpty() && !item.row.username.key.isEmpty(), "an account has a name");
        require(!item.hasPassword || inspectPasswordHash(item.row.passwordHash).has_value(), "a stored hash can be read");
        for (const Timestamp time : {user.createdAt, user.updatedAt, user.passwordChangedAt})
            require(timeFromText(timeText(time)) == time, "a time is within the calendar");
        items.append(std::move(item));
    }

    Result<std::unique_ptr<AccountSource>> m_source;
    FakeClock m_clock;
    SystemRandom m_random;
    AccountCheck m_check{
        {.keepsAdministrators = true, .location = QStringLiteral("a file"), .madeAt = FakeClock::start}, m_clock, m_random};
};

/// What was accepted is exported and read again as the same.
void requireRoundTrip(const QList<ImportItem> &items, ExportWriter::Form form)
{
    QTemporaryFile file;
    require(file.open(), "there is room for a file");
    ExportWriter writer(file, form);
    bool isWritten = writer.begin(items.size(), 0).has_value();
    for (const ImportItem &item : items)
        isWritten = isWritten && writer.account({item.row.user, item.row.passwordHash}, item.row.notes);
    require(isWritten && file.flush(), "an export can be written");
    Reading again(file.fileName());
    require(again.isOpen(), "an export can be read");
    const QList<ImportItem> read = again.items(size_t(file.size()));
    require(read.size() == items.size(), "an export has every account");
    for (qsizetype i = 0; i < items.size(); ++i) {
        require(read[i].row.user == items[i].row.user, "an export has what an account is");
        require(read[i].row.passwordHash == items[i].row.passwordHash, "an export has the hash");
        require(read[i].row.notes == items[i].row.notes, "an export has the notes");
    }
}

} // namespace

/// A file of accounts, whoever wrote it: JSON, JSON lines or CSV.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QTemporaryFile file;
    require(file.open() && file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size) && file.flush(),
            "there is room for a file");
    if (InputFile::isDatabase(file.fileName()))
        return 0; // SQLite reads that
    Reading reading(file.fileName());
    if (!reading.isOpen())
        return 0;
    const QList<ImportItem> items = reading.items(size + 1);
    if (!items.isEmpty()) {
        requireRoundTrip(items, ExportWriter::Form::JsonLines);
        requireRoundTrip(items, ExportWriter::Form::Csv);
    }
    return 0;
}
