// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <algorithm>
#include <memory>

namespace sallyport {

/// A text file in UTF-8, read byte by byte through a small buffer. Knows the line it is in.
class InputFile
{
public:
    static constexpr int end = -1;

    /// ErrorCode::NotFound, FileDamaged with a sentence for what is no text in UTF-8, as far as its beginning tells, or is empty.
    static Result<std::unique_ptr<InputFile>> open(const QString &path);
    /// Whether the file begins as an SQLite database does.
    static bool isDatabase(const QString &path);

    /// The next byte, or `end`.
    int get()
    {
        const int c = peek();
        if (c != end) {
            ++m_at;
            m_line += c == '\n';
        }
        return c;
    }
    int peek() { return m_at < m_buffer.size() || fill() ? int(uchar(m_buffer.constData()[m_at])) : end; }

    /// The bytes up to the next line feed, to one for which `stops` is true, or to the end of what is in memory. Valid until the next call.
    template<class Stops>
    QByteArrayView getUntil(Stops stops)
    {
        const QByteArrayView bytes = peek() == end ? QByteArrayView() : ahead();
        const auto stop = std::ranges::find_if(bytes, [stops](char c) { return c == '\n' || stops(c); });
        const QByteArrayView got = bytes.first(stop - bytes.begin());
        m_at += got.size();
        return got;
    }

    /// What comes next, as far as it is in memory.
    QByteArrayView ahead() const { return QByteArrayView(m_buffer).sliced(m_at); }
    qint64 line() const { return m_line; }
    /// Where something else than a line feed ended it.
    void countLine() { ++m_line; }
    double progress() const { return m_size > 0 ? double(m_done + m_at) / double(m_size) : 1; }
    /// Why reading ended before the file did; empty: it did not.
    QString failure() const { return m_failure; }

private:
    explicit InputFile(const QString &path) : m_file(path) { }
    bool fill();

    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_done = 0; // bytes before the buffer
    qint64 m_size = 0;
    qint64 m_line = 1;
    QString m_failure;
};

} // namespace sallyport
