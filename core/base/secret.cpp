// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <utility>

namespace sallyport {

void wipe(void *data, size_t size) noexcept
{
    volatile auto *bytes = static_cast<volatile unsigned char *>(data);
    for (size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

namespace {

void wipeAndClear(QByteArray &bytes) noexcept
{
    // Not shared with anyone: Secret only makes deep copies, so data() does not detach.
    if (!bytes.isEmpty())
        wipe(bytes.data(), size_t(bytes.size()));
    bytes = QByteArray();
}

} // namespace

Secret::Secret(QByteArrayView bytes) : m_bytes(bytes.data(), bytes.size())
{ }

Secret Secret::fromText(QStringView text)
{
    Secret secret;
    secret.m_bytes = text.toUtf8();
    return secret;
}

Secret::~Secret()
{
    wipeAndClear(m_bytes);
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, QByteArray()))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipeAndClear(m_bytes);
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

bool Secret::equals(QByteArrayView other) const
{
    if (other.size() != m_bytes.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < other.size(); ++i)
        difference |= unsigned(uchar(m_bytes[i]) ^ uchar(other[i]));
    return difference == 0;
}

} // namespace sallyport
