// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/accountsource.h"

#include "core/transfer/csvrecords.h"
#include "core/transfer/fieldnames.h"
#include "core/transfer/jsonrecords.h"
#include "core/transfer/mappings.h"
#include "core/transfer/tablerecords.h"

namespace sallyport {

namespace {

Error invalid(const QString &detail)
{
    return {.code = ErrorCode::ValidationFailed, .detail = detail};
}

/// Firebase writes no header. Its columns, as its documentation numbers them ("File format", CSV).
QStringList firebaseColumns()
{
    QStringList names{QStringLiteral("localid"),      QStringLiteral("email"), QStringLiteral("emailverified"),
                      QStringLiteral("passwordhash"), QStringLiteral("salt"),  QStringLiteral("displayname"),
                      QStringLiteral("photourl")};
    for (int i = 0; i < 16; ++i)
        names.append(QStringLiteral("provider%1").arg(i)); // Google, Facebook, Twitter and GitHub, four each
    return names << QStringLiteral("createdat") << QStringLiteral("lastsignedinat") << QStringLiteral("phonenumber")
                 << QStringLiteral("disabled") << QStringLiteral("customattributes");
}

bool isFirebaseRow(const QStringList &row)
{
    return row.size() >= 26 && (row[2] == QStringLiteral("true") || row[2] == QStringLiteral("false")) && !row[0].isEmpty();
}

/// A table that holds accounts, and whose it is.
struct KnownTable
{
    SourceFormat format;
    const char *table;
    const char *column; ///< that no other has
};

constexpr std::array knownTables{
    KnownTable{SourceFormat::Supabase, "auth.users", "encrypted_password"},
    KnownTable{SourceFormat::Django, "auth_user", "password"},
    KnownTable{SourceFormat::PocketBase, "users", "tokenKey"},
    KnownTable{SourceFormat::Tutorial, "users", "hashed_password"},
    KnownTable{SourceFormat::Tutorial, "users", "password"},
};

/// Who it is, as far as can be told; what is nested is Django's.
void tellWho(const Fields &fields, AccountSource::Record &record)
{
    for (const Fields &place : {fields, Fields::of(fields.object({QLatin1StringView("fields")}))}) {
        for (const Fields::Names &names : {Fields::Names(fieldnames::username), Fields::Names(fieldnames::email)}) {
            if (const auto name = place.text(names); name && *name)
                record.names.append(**name);
        }
    }
    if (const auto id = fields.text(fieldnames::id); id && *id) {
        if (const QUuid uuid = QUuid::fromString(**id); !uuid.isNull())
            record.id = uuid;
    }
}

QString shown(const Fields &fields)
{
    const QStringList names = fields.names();
    return names.mid(0, 8).join(QStringLiteral(", ")) + (names.size() > 8 ? QStringLiteral(", …") : QString());
}

} // namespace

bool AccountSource::isDatabase(const QString &location)
{
    return location.contains(QStringLiteral("://")) || InputFile::isDatabase(location);
}

Result<DatabaseUrl> AccountSource::databaseUrl(const QString &location)
{
    if (location.contains(QStringLiteral("://")))
        return parseDatabaseUrl(location);
    return DatabaseUrl{.dialect = Dialect::Sqlite, .path = location, .parameters = {}, .access = DatabaseAccess::Read};
}

Result<std::unique_ptr<AccountSource>> AccountSource::open(const SourceOptions &options)
{
    std::unique_ptr<AccountSource> source(new AccountSource(options));
    Result<> opened = isDatabase(options.location) ? source->openDatabase() : source->openFile();
    return opened ? Result<std::unique_ptr<AccountSource>>(std::move(source)) : failure(std::move(opened));
}

Result<> AccountSource::openFile()
{
    Result<std::unique_ptr<InputFile>> input = InputFile::open(m_options.location);
    if (!input)
        return failure(std::move(input));
    while ((*input)->peek() == ' ' || (*input)->peek() == '\n' || (*input)->peek() == '\r')
        (*input)->get();
    const QByteArray begin = (*input)->ahead().first(std::min<qsizetype>((*input)->ahead().size(), 4096)).trimmed().toByteArray();
    if (!begin.startsWith('{') && !begin.startsWith('['))
        return openCsv(std::move(*input), begin);
    auto records = std::make_unique<JsonRecords>(std::move(*input));
    const JsonRecords &read = *records;
    m_records = std::move(records);
    Result<> recognized = recognize(SourceFormat::Json);
    if (m_format == SourceFormat::Json && read.isRealm() && !m_options.format)
        m_format = SourceFormat::Keycloak;
    return recognized;
}

Result<> AccountSource::openCsv(std::unique_ptr<InputFile> input, const QByteArray &begin)
{
    Result<std::unique_ptr<CsvRecords>> records = CsvRecords::open(std::move(input));
    if (!records)
        return failure(std::move(records));
    if (isFirebaseRow((*records)->header()))
        (*records)->useNames(firebaseColumns());
    Fields columns;
    for (const QString &name : (*records)->header())
        columns.add(name, QStringLiteral("x"));
    const QString shownHeader = (*records)->header().mid(0, 8).join(QStringLiteral(", ")).left(300);
    if (begin.startsWith("--") || begin.startsWith("CREATE ") || begin.startsWith("SET ") || begin.startsWith("PRAGMA "))
        return invalid(QStringLiteral("The file is a dump in SQL. Read it into a database and give the URL of that, or export the table of "
                                      "accounts as CSV."));
    if (!(*records)->header().isEmpty() && !recognizedFormat(columns, SourceFormat::Csv))
        return invalid(QStringLiteral("The file is no JSON, and as CSV its first row names no column for user names or addresses. "
                                      "It has: %1")
                           .arg(shownHeader));
    if (!(*records)->header().isEmpty())
        m_format = *recognizedFormat(columns, SourceFormat::Csv);
    else
        m_format = SourceFormat::Firebase;
    m_records = std::move(*records);
    if (m_options.format && *m_options.format != m_format && *m_options.format != SourceFormat::Csv && m_format != SourceFormat::Csv)
        return invalid(QStringLiteral("The file does not look like %1: it looks like %2. It has: %3")
                           .arg(formatName(*m_options.format), formatName(m_format), shownHeader));
    m_format = m_options.format.value_or(m_format);
    return {};
}

Result<> AccountSource::recognize(SourceFormat plain)
{
    Result<std::optional<RawRecord>> first = m_records->next();
    if (!first)
        return failure(std::move(first));
    m_format = m_options.format.value_or(plain);
    if (!*first)
        return {}; // a list without any
    if ((*first)->defect.isEmpty()) {
        const auto found = recognizedFormat((*first)->fields, plain);
        if (!found)
            return invalid(QStringLiteral("The first record is no account: it has neither a user name nor an address. It has: %1")
                               .arg(shown((*first)->fields).left(300)));
        // What is plain may be anyone's: PocketBase's API leaves out what would tell.
        if (m_options.format && *m_options.format != *found && *m_options.format != plain && *found != plain)
            return invalid(QStringLiteral("The file does not look like %1: it looks like %2. It has: %3")
                               .arg(formatName(*m_options.format), formatName(*found), shown((*first)->fields).left(300)));
        m_format = m_options.format.value_or(*found);
    }
    m_ahead = std::move(*first);
    return {};
}

Result<> AccountSource::openDatabase()
{
    const Result<DatabaseUrl> url = databaseUrl(m_options.location);
    if (!url)
        return failure(url);
    Result<std::unique_ptr<ForeignDatabase>> database = ForeignDatabase::open(*url);
    if (!database)
        return failure(std::move(database));
    m_database = std::move(*database);
    return openTable();
}

Result<> AccountSource::openTable()
{
    for (const KnownTable &known : knownTables) {
        if (m_options.format && *m_options.format != known.format)
            continue;
        const QString table = QString::fromLatin1(known.table);
        const Result<QStringList> columns = m_database->columns(table);
        if (!columns)
            return failure(columns);
        if (!columns->contains(QString::fromLatin1(known.column)))
            continue;
        m_format = known.format;
        m_tables = {{table, SourceTable::Content::Users}};
        if (Result<> added = addTables(); !added)
            return added;
        const Result<bool> opened = openNextTable();
        return opened ? Result<>() : Result<>(failure(opened));
    }
    return invalid(m_options.format
                       ? QStringLiteral("The database has no table of accounts that looks like %1.").arg(formatName(*m_options.format))
                       : QStringLiteral("The database has no table of accounts that is known here: the tutorial's or PocketBase's users, "
                                        "Django's auth_user, Supabase's auth.users. Another one can be exported as CSV and imported so."));
}

/// What the system keeps beside its users: the tutorial its notes, PocketBase its superusers (called admins before 0.23).
Result<> AccountSource::addTables()
{
    using Content = SourceTable::Content;
    for (const auto &[format, table, content] : {std::tuple(SourceFormat::Tutorial, "notes", Content::Notes),
                                                 std::tuple(SourceFormat::PocketBase, "_superusers", Content::Administrators),
                                                 std::tuple(SourceFormat::PocketBase, "_admins", Content::Administrators)}) {
        if (format != m_format)
            continue;
        const QString name = QString::fromLatin1(table);
        const Result<QStringList> columns = m_database->columns(name);
        if (!columns)
            return failure(columns);
        if (!columns->contains(content == Content::Notes ? QStringLiteral("text") : QStringLiteral("email")))
            continue;
        const bool isFirst = content == Content::Administrators && m_options.administratorsFirst;
        m_tables.insert(isFirst ? 0 : m_tables.size(), {name, content});
    }
    return {};
}

/// False when there is none.
Result<bool> AccountSource::openNextTable()
{
    if (m_tables.isEmpty())
        return false;
    const SourceTable table = m_tables.takeFirst();
    const auto unit = table.content == SourceTable::Content::Administrators ? Place::Unit::AdministratorRow : Place::Unit::Row;
    Result<std::unique_ptr<TableRecords>> records = TableRecords::open(*m_database, table.name, unit);
    if (!records)
        return failure(std::move(records));
    m_content = table.content;
    m_records = std::move(*records);
    return true;
}

Result<std::optional<AccountSource::Record>> AccountSource::next()
{
    Result<std::optional<RawRecord>> read = nextRaw();
    if (!read)
        return failure(std::move(read));
    std::optional<RawRecord> raw = std::move(*read);
    if (!raw)
        return atEnd();
    ++m_read;
    if (m_format == SourceFormat::Sallyport && raw->fields.has({QLatin1StringView("format")})) {
        const auto version = raw->fields.text({QLatin1StringView("version")});
        if (version && *version && **version != QStringLiteral("1"))
            return Error{.code = ErrorCode::FileDamaged,
                         .detail = QStringLiteral("The export has version %1, and only 1 is known here: a later Sallyport made it.")
                                       .arg((**version).left(20))};
        const auto accounts = raw->fields.text({QLatin1StringView("accounts")});
        const auto notes = raw->fields.text({QLatin1StringView("anonymousnotes")});
        if (accounts && *accounts && notes && *notes)
            m_announced = (*accounts)->toULongLong() + (*notes)->toULongLong(); // whatever they are: unsigned numbers never overflow
        m_read = 0;
    }
    Record record{raw->place, raw->defect.isEmpty() ? map(raw->fields) : Result<Imported>(invalid(raw->defect))};
    if (!record.content)
        tellWho(raw->fields, record);
    if (m_format == SourceFormat::Sallyport) {
        if (Result<> added = addRest(raw->fields, record.content); !added)
            return failure(std::move(added));
    }
    return record;
}

Result<std::optional<RawRecord>> AccountSource::nextRaw()
{
    return m_ahead ? std::optional(*std::exchange(m_ahead, std::nullopt)) : m_records->next();
}

/// What ExportWriter puts behind an account with many notes.
Result<> AccountSource::addRest(const Fields &account, Result<Imported> &content)
{
    const auto id = account.text(fieldnames::id);
    if (!id || !*id)
        return {};
    for (;;) {
        Result<std::optional<RawRecord>> next = nextRaw();
        if (!next)
            return failure(std::move(next));
        if (!*next)
            return {};
        const Fields &fields = (*next)->fields;
        const auto owner = fields.text(fieldnames::id);
        if (!owner || *owner != *id || !fields.has({QLatin1StringView("notes")}) || fields.has(fieldnames::username)) {
            m_ahead = std::move(*next);
            return {};
        }
        Result<QList<ImportedNote>> notes = mapNotes(fields);
        if (!notes && content)
            content = failure(std::move(notes));
        else if (auto *imported = content ? std::get_if<ImportedAccount>(&*content) : nullptr)
            imported->notes += std::move(*notes);
    }
}

/// Nothing, unless there is another table.
Result<std::optional<AccountSource::Record>> AccountSource::atEnd()
{
    if (m_announced && *m_announced != quint64(m_read))
        return Error{.code = ErrorCode::FileDamaged,
                     .detail = QStringLiteral("The export was cut off or changed: its heading promises %1 records, and there are %2.")
                                   .arg(*m_announced)
                                   .arg(m_read)};
    const Result<bool> opened = openNextTable();
    if (!opened)
        return failure(opened);
    return *opened ? next() : Result<std::optional<Record>>(std::nullopt);
}

/// What is plain as far as its first record tells may hold records of another shape: each is read as its own, so that none loses its
/// password on the way.
SourceFormat AccountSource::formatOf(const Fields &fields) const
{
    if (m_format != SourceFormat::Json || m_options.format)
        return m_format;
    const SourceFormat own = recognizedFormat(fields, m_format).value_or(m_format);
    return own == SourceFormat::Sallyport ? m_format : own;
}

Result<Imported> AccountSource::map(const Fields &fields) const
{
    switch (m_content) {
    case SourceTable::Content::Users: break;
    case SourceTable::Content::Administrators: return mapPocketBaseAdministrator(fields);
    case SourceTable::Content::Notes: return mapTutorialNote(fields);
    }
    switch (formatOf(fields)) {
    case SourceFormat::Sallyport: return mapSallyport(fields);
    case SourceFormat::PocketBase: return mapPocketBase(fields);
    case SourceFormat::Supabase: return mapSupabase(fields, m_options.now);
    case SourceFormat::Keycloak: return mapKeycloak(fields);
    case SourceFormat::Firebase: return mapFirebase(fields, m_options.firebase);
    case SourceFormat::Django: return mapDjango(fields);
    case SourceFormat::Auth0: return mapAuth0(fields);
    case SourceFormat::Csv:
    case SourceFormat::Json:
    case SourceFormat::Tutorial: break;
    }
    Result<ImportedAccount> account = mapPlain(fields);
    return account ? Result<Imported>(Imported(std::move(*account))) : Result<Imported>(failure(std::move(account)));
}

} // namespace sallyport
