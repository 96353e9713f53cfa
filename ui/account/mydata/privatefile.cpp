// SPDX-License-Identifier: Apache-2.0
#include "ui/account/mydata/privatefile.h"

#include <QSaveFile>

namespace sallyport::ui {

Result<> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Before the first byte: there is no moment when others could open it and read later.
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(content) != content.size() || !file.commit())
        return Error{
            .code = ErrorCode::FileUnwritable, .detail = QStringLiteral("The file cannot be written"), .cause = file.errorString()};
    return {};
}

} // namespace sallyport::ui
