// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/userpages.h"

#include <algorithm>

namespace sallyport::ui {

void UserPages::clear()
{
    m_pages.clear();
    m_cursors.clear();
    m_lately.clear();
}

UserPages::Way UserPages::wayTo(int page) const
{
    auto known = m_cursors.upperBound(page);
    if (known == m_cursors.begin())
        return {.cursor = {}, .skip = page * pageSize};
    --known;
    return {.cursor = known.value(), .skip = (page - known.key()) * pageSize};
}

void UserPages::put(int page, const api::UserPageView &view)
{
    m_pages.insert(page, view.items);
    if (view.nextCursor)
        m_cursors.insert(page + 1, *view.nextCursor);
    touch(page, page);
    while (m_lately.size() > mostKept)
        m_pages.remove(m_lately.takeFirst());
}

const api::UserView *UserPages::row(int row) const
{
    const auto page = m_pages.constFind(row / pageSize);
    if (page == m_pages.constEnd() || row % pageSize >= page->size())
        return nullptr;
    return &page->at(row % pageSize);
}

int UserPages::rowOf(const QUuid &id) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        const auto found = std::ranges::find(*page, id, &api::UserView::id);
        if (found != page->end())
            return page.key() * pageSize + int(found - page->begin());
    }
    return -1;
}

int UserPages::replace(const api::UserView &user)
{
    const int row = rowOf(user.id);
    if (row >= 0)
        m_pages[row / pageSize][row % pageSize] = user;
    return row;
}

void UserPages::touch(int firstPage, int lastPage)
{
    for (int page = firstPage; page <= lastPage; ++page) {
        if (!m_pages.contains(page))
            continue;
        m_lately.removeOne(page);
        m_lately.append(page);
    }
}

} // namespace sallyport::ui
