// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"

#include <QWidget>

namespace sallyport::ui {

/// A disc with someone's initials.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size = 48, QWidget *parent = nullptr);

    void setUser(const api::UserView &user);
    /// "AE" for Ann Example; the first letter of a user name without a full name.
    static QString initials(const api::UserView &user);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_initials;
};

} // namespace sallyport::ui
