// SPDX-License-Identifier: Apache-2.0
#include "core/backup/durablefile.h"

#include <QDir>

#include <io.h>
#include <windows.h>

namespace sallyport {

bool syncFile(QFile &file)
{
    return _commit(file.handle()) == 0;
}

Named renameDurably(const QString &from, const QString &to, bool replace)
{
    const QString oldName = QDir::toNativeSeparators(from);
    const QString newName = QDir::toNativeSeparators(to);
    const DWORD how = MOVEFILE_WRITE_THROUGH | (replace ? MOVEFILE_REPLACE_EXISTING : 0);
    if (MoveFileExW(reinterpret_cast<const wchar_t *>(oldName.utf16()), reinterpret_cast<const wchar_t *>(newName.utf16()), how))
        return Named::Yes;
    const DWORD error = GetLastError();
    return error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS ? Named::Taken : Named::Failed;
}

} // namespace sallyport
