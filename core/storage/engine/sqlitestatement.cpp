// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/sqlitestatement.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

namespace sallyport {

/// The functions of sqlite3.h that are needed, as it declares them (sqlite.org/c3ref/funclist.html).
struct SqliteLibrary
{
    using Destructor = void (*)(void *);

    const char *(*sourceId)() = nullptr;
    int (*prepare)(void *, const void *, int, sqlite3_stmt **, const void **) = nullptr;
    int (*bindNull)(sqlite3_stmt *, int) = nullptr;
    int (*bindNumber)(sqlite3_stmt *, int, long long) = nullptr;
    int (*bindText)(sqlite3_stmt *, int, const char *, int, Destructor) = nullptr;
    int (*bindText16)(sqlite3_stmt *, int, const void *, int, Destructor) = nullptr;
    int (*step)(sqlite3_stmt *) = nullptr;
    int (*reset)(sqlite3_stmt *) = nullptr;
    int (*finalize)(sqlite3_stmt *) = nullptr;
    int (*errorCode)(void *) = nullptr;
    const void *(*errorText)(void *) = nullptr;

    bool isWhole = false;

    SqliteLibrary();
};

SqliteLibrary::SqliteLibrary()
{
    // Qt's driver has loaded it.
    QLibrary library(QStringLiteral("sqlite3"), 0);
    const auto find = [&library](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    isWhole = find(sourceId, "sqlite3_sourceid") && find(prepare, "sqlite3_prepare16_v2") && find(bindNull, "sqlite3_bind_null")
        && find(bindNumber, "sqlite3_bind_int64") && find(bindText, "sqlite3_bind_text") && find(bindText16, "sqlite3_bind_text16")
        && find(step, "sqlite3_step") && find(reset, "sqlite3_reset") && find(finalize, "sqlite3_finalize")
        && find(errorCode, "sqlite3_extended_errcode") && find(errorText, "sqlite3_errmsg16");
}

namespace {

// sqlite.org/rescode.html
constexpr int ok = 0;
constexpr int done = 101;

/// The connection itself, if it is one of this very library: two copies of it must not share one.
void *handleOf(const QSqlDriver &driver, const SqliteLibrary &library)
{
    const QVariant handle = driver.handle();
    if (!library.isWhole || QByteArrayView(handle.typeName()) != "sqlite3*")
        return nullptr;
    QSqlQuery query(driver.createResult());
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next())
        return nullptr;
    const bool isSame = query.value(0).toString() == QLatin1StringView(library.sourceId());
    return isSame ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

int bytesOf(const QString &text)
{
    return int(text.size() * qsizetype(sizeof(QChar)));
}

} // namespace

std::unique_ptr<SqliteStatement> SqliteStatement::prepare(const QSqlDriver &driver, const QString &sql)
{
    static const SqliteLibrary library;
    void *database = handleOf(driver, library);
    if (!database)
        return nullptr;
    std::unique_ptr<SqliteStatement> statement(new SqliteStatement(library, database));
    if (library.prepare(database, sql.utf16(), bytesOf(sql), &statement->m_statement, nullptr) != ok)
        return nullptr;
    return statement;
}

SqliteStatement::~SqliteStatement()
{
    m_library.finalize(m_statement);
}

bool SqliteStatement::bindNull(int place)
{
    return m_library.bindNull(m_statement, place) == ok;
}

bool SqliteStatement::bind(int place, const QString &text)
{
    return m_library.bindText16(m_statement, place, text.utf16(), bytesOf(text), nullptr) == ok;
}

bool SqliteStatement::bindText(int place, QByteArrayView utf8)
{
    const char *const text = utf8.isNull() ? "" : utf8.data(); // a null pointer would be NULL
    return m_library.bindText(m_statement, place, text, int(utf8.size()), nullptr) == ok;
}

bool SqliteStatement::bind(int place, qint64 number)
{
    return m_library.bindNumber(m_statement, place, number) == ok;
}

bool SqliteStatement::step(bool isBound)
{
    const bool isDone = isBound && m_library.step(m_statement) == done;
    if (!isDone)
        m_error = QSqlError(QString(), QString::fromUtf16(static_cast<const char16_t *>(m_library.errorText(m_database))),
                            QSqlError::StatementError, QString::number(m_library.errorCode(m_database)));
    m_library.reset(m_statement);
    return isDone;
}

} // namespace sallyport
