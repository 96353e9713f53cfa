// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

namespace sallyport {

/// Overwrites memory in a way the compiler may not leave out.
void wipe(void *data, size_t size) noexcept;

/// A password, token or key: bytes (UTF-8 for text) that are wiped when they go, and that no log can print.
///
/// Never shares its memory: copies are deep and asked for by name, so each one is known and wiped.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes; the caller's own copy is the caller's to wipe.
    explicit Secret(QByteArrayView bytes);
    /// The text as UTF-8, unchanged: not trimmed, not normalised.
    static Secret fromText(QStringView text);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    Secret clone() const { return Secret(view()); }

    QByteArrayView view() const { return m_bytes; }
    qsizetype size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// Takes the same time wherever the first difference stands. The length is not hidden.
    bool equals(QByteArrayView other) const;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace sallyport
