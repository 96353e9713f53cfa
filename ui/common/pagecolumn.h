// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace sallyport::ui {

/// One centred column of a readable width. The window grows when the column does, as far as the screen allows; then it scrolls.
class PageColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageColumn(QWidget *parent = nullptr);

    void addPage(QWidget *page);
    void showPage(QWidget *page);
    QWidget *currentPage() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wantedWidth() const;
    int wantedHeight(int width) const;
    void grow();

    QWidget *m_holder;
    QVBoxLayout *m_column;
    QWidget *m_current = nullptr;
};

} // namespace sallyport::ui
