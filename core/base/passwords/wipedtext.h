// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace sallyport {

/// A text on the way from one secret to another, wiped when it goes, and with it every text that shares its memory: only for what was made
/// from a secret.
class WipedText
{
public:
    explicit WipedText(QString text) : m_text(std::move(text)) { }
    ~WipedText()
    {
        // In place: data() would detach, and wipe a copy.
        if (!m_text.isEmpty())
            wipe(const_cast<QChar *>(m_text.constData()), size_t(m_text.size()) * sizeof(QChar));
    }
    Q_DISABLE_COPY_MOVE(WipedText)

    const QString &operator*() const { return m_text; }
    const QString *operator->() const { return &m_text; }

private:
    const QString m_text;
};

} // namespace sallyport
