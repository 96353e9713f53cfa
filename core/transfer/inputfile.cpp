// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/inputfile.h"

#include <QFileInfo>

#include <algorithm>

namespace sallyport {

namespace {

constexpr qint64 bufferSize = 256 * 1024;

Error damaged(const QString &path, const char *what)
{
    return {.code = ErrorCode::FileDamaged, .detail = QStringLiteral("The file %1 %2").arg(path, QString::fromLatin1(what))};
}

/// What the first bytes say that is no text in UTF-8; null: nothing.
const char *complaint(const QByteArray &begin)
{
    if (begin.isEmpty())
        return "is empty.";
    if (begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"))
        return "is in UTF-16. Save it as UTF-8 and try again.";
    if (begin.startsWith("\x1f\x8b") || begin.startsWith("PK\x03\x04"))
        return "is compressed. Unpack it and try again.";
    // Half the bytes of western text in UTF-16 are zero, and no text in UTF-8 has any.
    const qsizetype zeros = std::count(begin.begin(), begin.end(), '\0');
    if (zeros > begin.size() / 3 && zeros < begin.size() * 2 / 3)
        return "is in UTF-16. Save it as UTF-8 and try again.";
    if (zeros > 0)
        return "is not a text file. What can be imported is CSV, JSON, JSON lines, or an SQLite database.";
    return nullptr;
}

} // namespace

Result<std::unique_ptr<InputFile>> InputFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no file %1.").arg(path)};
    if (!info.isFile())
        return damaged(path, "is no plain file. It is read more than once: save what comes out of it, and import that.");
    std::unique_ptr<InputFile> input(new InputFile(path));
    if (!input->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        Error error = damaged(path, "cannot be read.");
        error.cause = input->m_file.errorString();
        return error;
    }
    input->m_size = input->m_file.size();
    input->fill();
    if (!input->m_failure.isEmpty()) {
        Error error = damaged(path, "cannot be read.");
        error.cause = input->m_failure;
        return error;
    }
    if (const char *what = complaint(input->m_buffer.first(std::min<qsizetype>(input->m_buffer.size(), 4096))))
        return damaged(path, what);
    if (input->m_buffer.startsWith("\xef\xbb\xbf"))
        input->m_at = 3;
    return input;
}

bool InputFile::isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

bool InputFile::fill()
{
    m_done += m_buffer.size();
    m_at = 0;
    m_buffer.resize(bufferSize);
    const qint64 count = m_file.read(m_buffer.data(), bufferSize);
    m_buffer.resize(std::max<qint64>(count, 0));
    if (count < 0)
        m_failure = m_file.errorString();
    return count > 0;
}

} // namespace sallyport
