// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace sallyport::ui {

/// The parts of a long list of accounts that are here, and how to reach the others. Keeps the pages looked at last and forgets the rest, so
/// that a million rows cost no more memory than a screenful.
class UserPages
{
public:
    static constexpr int pageSize = 100;
    static constexpr int mostKept = 40;

    /// How to ask the server for a page: from which of its cursors, and how many rows after it.
    struct Way
    {
        QString cursor;
        int skip = 0;
    };

    void clear();
    bool has(int page) const { return m_pages.contains(page); }
    Way wayTo(int page) const;
    void put(int page, const api::UserPageView &view);
    /// nullptr when it is not here.
    const api::UserView *row(int row) const;
    /// Puts what an account has become in the place of what it was; returns its row, or -1.
    int replace(const api::UserView &user);
    int rowOf(const QUuid &id) const;
    /// These pages were looked at just now; the others go first.
    void touch(int firstPage, int lastPage);
    qsizetype keptPages() const { return m_pages.size(); }

private:
    QHash<int, QList<api::UserView>> m_pages;
    QMap<int, QString> m_cursors; ///< the cursor that leads to a page; the first needs none
    QList<int> m_lately; ///< pages by when they were looked at, the last at the end
};

} // namespace sallyport::ui
