// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/postgrescopy.h"

#include "core/storage/engine/postgressession.h"

#include <QLibrary>

#include <algorithm>
#include <memory>

namespace sallyport {

/// The functions of libpq-fe.h that are needed, as it declares them (PostgreSQL, 34.10).
struct PostgresLibrary
{
    void *(*exec)(void *, const char *) = nullptr;
    int (*putCopyData)(void *, const char *, int) = nullptr;
    int (*putCopyEnd)(void *, const char *) = nullptr;
    void *(*getResult)(void *) = nullptr;
    int (*resultStatus)(const void *) = nullptr;
    char *(*resultErrorMessage)(const void *) = nullptr;
    char *(*resultErrorField)(const void *, int) = nullptr;
    void (*clear)(void *) = nullptr;

    bool isWhole = false;

    PostgresLibrary();
    static const PostgresLibrary &instance();
};

PostgresLibrary::PostgresLibrary()
{
    // Qt's driver has loaded it.
    QLibrary library(QStringLiteral("pq"), 5);
    const auto find = [&library](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    isWhole = find(exec, "PQexec") && find(putCopyData, "PQputCopyData") && find(putCopyEnd, "PQputCopyEnd")
        && find(getResult, "PQgetResult") && find(resultStatus, "PQresultStatus") && find(resultErrorMessage, "PQresultErrorMessage")
        && find(resultErrorField, "PQresultErrorField") && find(clear, "PQclear");
}

const PostgresLibrary &PostgresLibrary::instance()
{
    static const PostgresLibrary library;
    return library;
}

namespace {

// ExecStatusType and PG_DIAG_SQLSTATE of libpq-fe.h and postgres_ext.h
constexpr int commandOk = 1;
constexpr int copyIn = 4;
constexpr int sqlState = 'C';

class CopyResult
{
public:
    CopyResult(const PostgresLibrary &library, void *result) : m_library(library), m_result(result, library.clear) { }

    explicit operator bool() const { return m_result != nullptr; }
    int status() const { return m_library.resultStatus(m_result.get()); }
    /// Without a state: the connection is gone.
    QSqlError error() const
    {
        return {QString(), QString::fromUtf8(m_library.resultErrorMessage(m_result.get())), QSqlError::StatementError,
                QString::fromLatin1(m_library.resultErrorField(m_result.get(), sqlState))};
    }

private:
    const PostgresLibrary &m_library;
    std::unique_ptr<void, void (*)(void *)> m_result;
};

} // namespace

bool PostgresCopy::isPossible(const QSqlDriver &driver)
{
    return PostgresLibrary::instance().isWhole && postgresHandle(driver);
}

PostgresCopy::PostgresCopy(const QSqlDriver &driver) : m_library(PostgresLibrary::instance()), m_connection(postgresHandle(driver))
{ }

bool PostgresCopy::begin(const QString &sql)
{
    const CopyResult result(m_library, m_library.exec(m_connection, sql.toUtf8().constData()));
    if (result.status() == copyIn)
        return true;
    m_error = result.error();
    return false;
}

void PostgresCopy::send()
{
    // What cannot be sent is told by the result, as what is refused.
    m_library.putCopyData(m_connection, m_rows.constData(), int(m_rows.size()));
    m_rows.resize(0); // keeps the room
}

bool PostgresCopy::end()
{
    send();
    m_library.putCopyEnd(m_connection, nullptr);
    bool isStored = false;
    for (;;) {
        const CopyResult result(m_library, m_library.getResult(m_connection));
        if (!result)
            return isStored;
        isStored = result.status() == commandOk;
        if (!isStored)
            m_error = result.error();
        if (result.status() == copyIn) // it still waits for rows, as the end could not be sent
            return false;
    }
}

void PostgresCopy::append(const QString &text)
{
    // Most texts are plain: there each character is a byte.
    const qsizetype before = m_rows.size();
    m_rows.resize(before + text.size());
    char *to = m_rows.data() + before;
    char16_t notPlain = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        notPlain |= char16_t(unit < 0x20 || unit >= 0x80 || unit == u'\\');
        *to++ = char(unit);
    }
    if (notPlain) {
        m_rows.truncate(before);
        appendText(text.toUtf8());
    }
}

void PostgresCopy::appendText(QByteArrayView utf8)
{
    const auto isPlain = [](char c) { return uchar(c) >= 0x20 && c != '\\'; };
    if (std::ranges::all_of(utf8, isPlain)) {
        m_rows += utf8;
        return;
    }
    for (const char c : utf8) {
        switch (c) {
        case '\0': m_rows += "\xef\xbf\xbd"; break; // U+FFFD, as in executeText()
        case '\\': m_rows += "\\\\"; break;
        case '\t': m_rows += "\\t"; break;
        case '\n': m_rows += "\\n"; break;
        case '\r': m_rows += "\\r"; break;
        default: m_rows += c; break;
        }
    }
}

} // namespace sallyport
