// SPDX-License-Identifier: Apache-2.0
#include "core/backup/records.h"

#include <QtEndian>

namespace sallyport {

namespace {

// RFC 8949, 3: a byte string whose length stands in the four bytes that follow.
constexpr uchar byteString = 0x5a;
constexpr qsizetype headBytes = 5;

Error noRecord()
{
    return damagedFile(QStringLiteral("The backup is damaged: its content is not what a backup holds."));
}

} // namespace

Result<> RecordOutput::write(const QByteArray &record)
{
    if (record.size() > longest)
        return Error{.code = ErrorCode::Internal,
                     .detail = QStringLiteral("A row of the database has %1 MB, and a backup takes %2 MB of one at most.")
                                   .arg(record.size() / 1'000'000 + 1)
                                   .arg(longest / 1'000'000)};
    char head[headBytes];
    head[0] = char(byteString);
    qToBigEndian(quint32(record.size()), head + 1);
    if (Result<> written = m_output.write(QByteArrayView(head, headBytes)); !written)
        return written;
    m_digest->addData(record);
    return m_output.write(record);
}

// False when the content ends before that.
Result<bool> RecordInput::ensure(qsizetype bytes)
{
    while (m_buffer.size() - m_used < bytes) {
        const auto more = m_input.read();
        if (!more)
            return failure(more);
        if (more->isEmpty())
            return false;
        m_buffer.remove(0, m_used);
        m_used = 0;
        m_buffer += *more;
    }
    return true;
}

Result<std::optional<QByteArray>> RecordInput::read()
{
    const auto head = ensure(headBytes);
    if (!head)
        return failure(head);
    if (!*head)
        return m_used == m_buffer.size() ? Result<std::optional<QByteArray>>(std::nullopt) : Result<std::optional<QByteArray>>(noRecord());
    const auto size = qsizetype(qFromBigEndian<quint32>(m_buffer.constData() + m_used + 1));
    if (uchar(m_buffer[m_used]) != byteString || size > RecordOutput::longest)
        return noRecord();
    const auto whole = ensure(headBytes + size);
    if (!whole)
        return failure(whole);
    if (!*whole)
        return noRecord();
    QByteArray record = m_buffer.sliced(m_used + headBytes, size);
    m_used += headBytes + size;
    m_digestBefore = m_digest.result();
    m_digest.addData(record);
    return std::optional(std::move(record));
}

} // namespace sallyport
