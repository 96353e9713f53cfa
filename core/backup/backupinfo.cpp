// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupinfo.h"

#include <algorithm>

namespace sallyport {

qint64 BackupSummary::rowsOf(QStringView table) const
{
    const auto found = std::ranges::find_if(tables, [table](const TableCount &count) { return count.table == table; });
    return found == tables.end() ? 0 : found->rows;
}

} // namespace sallyport
