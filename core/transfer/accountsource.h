// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhash.h"
#include "core/storage/bulk/foreigndatabase.h"
#include "core/transfer/importedaccount.h"
#include "core/transfer/inputfile.h"
#include "core/transfer/recordsource.h"
#include "core/transfer/sourceformat.h"

namespace sallyport {

/// Where accounts come from, and what is known of it.
struct SourceOptions
{
    QString location; ///< a file, or a database's URL
    std::optional<SourceFormat> format = {}; ///< none: what it looks like
    std::optional<FirebaseScrypt> firebase = {};
    Timestamp now = {}; ///< what has ended by then has ended
    bool administratorsFirst = false; ///< where they have a table of their own: of two with one address the first counts
};

/// A table of a database and what its rows are.
struct SourceTable
{
    enum class Content { Users, Administrators, Notes };

    QString name;
    Content content = Content::Users;
};

/// Reads the accounts of a source, whoever wrote it. Of one thread.
class AccountSource
{
public:
    struct Record
    {
        Place place;
        Result<Imported> content; ///< an error: why this record is not good; the next may be
        // Of one that is not good, as far as they can be read:
        std::optional<QUuid> id = {};
        QStringList names = {}; ///< the user's name and address
    };

    /// ErrorCode::NotFound, FileDamaged or ValidationFailed with a sentence that says what was found instead, ConfigurationInvalid for a
    /// URL, DatabaseUnavailable.
    static Result<std::unique_ptr<AccountSource>> open(const SourceOptions &options);

    SourceFormat format() const { return m_format; }
    /// Nothing at the end. An error ends the source.
    Result<std::optional<Record>> next();
    double progress() const { return m_records->progress(); }

    /// Whether it is a database: a URL, or a file that is one.
    static bool isDatabase(const QString &location);
    /// Of a URL, or of a file that is a database.
    static Result<DatabaseUrl> databaseUrl(const QString &location);

private:
    explicit AccountSource(const SourceOptions &options) : m_options(options) { }
    Result<> openFile();
    Result<> openCsv(std::unique_ptr<InputFile> input, const QByteArray &begin);
    Result<> openDatabase();
    Result<> openTable();
    Result<> addTables();
    Result<bool> openNextTable();
    Result<> recognize(SourceFormat plain);
    Result<std::optional<RawRecord>> nextRaw();
    Result<> addRest(const Fields &account, Result<Imported> &content);
    Result<std::optional<Record>> atEnd();
    SourceFormat formatOf(const Fields &fields) const;
    Result<Imported> map(const Fields &fields) const;

    SourceOptions m_options;
    SourceFormat m_format = SourceFormat::Csv;
    std::unique_ptr<ForeignDatabase> m_database;
    std::unique_ptr<RecordSource> m_records;
    QList<SourceTable> m_tables; // of a database, still to be read
    std::optional<RawRecord> m_ahead; // read to see what it is
    SourceTable::Content m_content = SourceTable::Content::Users; // of what is being read
    std::optional<quint64> m_announced; // how many records the heading of our own export promises
    qint64 m_read = 0; // behind the heading
};

} // namespace sallyport
