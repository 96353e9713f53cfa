// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/base/result.h"

#include <QSaveFile>

namespace sallyport::ui {

/// A file of accounts for other programs, written page by page: a CSV table (RFC 4180) or a JSON list. For its owner's eyes only.
class UserFile final
{
public:
    enum class Format { Csv, Json };

    UserFile(const QString &name, Format format);

    Result<> begin();
    Result<> append(const QList<api::UserView> &users);
    /// Only now there is a file of that name.
    Result<> end();

    /// One value of a CSV table. What a spreadsheet would take for a formula is made a text (OWASP, "CSV injection").
    static QByteArray csvField(const QString &text);

private:
    Error failed() const;
    Result<> write(const QByteArray &bytes);

    QSaveFile m_file;
    const Format m_format;
    bool m_isFirst = true;
};

} // namespace sallyport::ui
