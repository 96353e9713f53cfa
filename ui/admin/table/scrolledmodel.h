// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QAbstractTableModel>

#include <optional>

namespace sallyport::ui {

/// A list that the server tells page by page, fetched as somebody scrolls. Who derives from it holds the rows and knows the call.
class ScrolledModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Status { Loading, Ready, Failed };
    static constexpr int pageSize = 100;
    static constexpr int mostKept = 20'000; ///< rows; whoever scrolls further filters first

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows up to this one are on the screen: fetches more when it nears the end.
    void look(int last);

    Status status() const { return m_status; }
    const Error &error() const { return m_error; }
    qint64 total() const { return m_total; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

Q_SIGNALS:
    void statusChanged();

protected:
    /// Forgets what was asked before, answers on their way included, and fetches the first page.
    void start();
    /// Whether an answer to this question is still wanted.
    bool isAsked(int question) const { return question == m_question; }
    int question() const { return m_question; }
    bool isUnderWay() const { return m_isUnderWay; }
    void setTotal(qint64 total) { m_total = total; }
    /// The page that fetch() asked for has come: `rows` grows by it, or is it when it is the first.
    template<class Page, class Row>
    void take(Result<Page> page, QList<Row> &rows);

private:
    /// Asks for the page at this cursor, the first when it is empty, and gives it to take() while isAsked().
    virtual void fetch(const QString &cursor) = 0;
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;

    void fetchNext();
    void setStatus(Status status);

    std::optional<QString> m_next; ///< cursor of the page to come, empty before the first; none after the last
    qint64 m_total = 0;
    Status m_status = Status::Loading;
    Error m_error;
    int m_question = 0;
    bool m_isUnderWay = false;
};

template<class Page, class Row>
void ScrolledModel::take(Result<Page> page, QList<Row> &rows)
{
    m_isUnderWay = false;
    if (!page) {
        m_error = failure(page);
        return setStatus(Status::Failed);
    }
    const bool isFirst = !m_next || m_next->isEmpty();
    m_next = page->nextCursor;
    m_total = page->total;
    if (isFirst) {
        beginResetModel();
        rows = page->items;
        endResetModel();
    } else if (!page->items.isEmpty()) {
        beginInsertRows({}, int(rows.size()), int(rows.size() + page->items.size() - 1));
        rows += page->items;
        endInsertRows();
    }
    setStatus(Status::Ready);
}

} // namespace sallyport::ui
