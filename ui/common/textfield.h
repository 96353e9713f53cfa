// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace sallyport::ui {

/// A line of text. Two can be joined into one block, as user name over password.
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Joined { No, Upper, Lower };

    /// `name` is the accessible name, and the placeholder unless another is set.
    explicit TextField(const QString &name, QWidget *parent = nullptr);

    /// For another language. A placeholder that was set apart stays.
    void setName(const QString &name);
    void setJoined(Joined joined);
    Joined joined() const { return m_joined; }
    /// Painted in the colour of errors.
    void setWrong(bool wrong);
    bool isWrong() const { return m_wrong; }
    /// Looks like plain text until it is pointed at or edited.
    void setSubtle(bool subtle);
    bool isSubtle() const { return m_subtle; }

    /// 32 high instead of 40, for toolbars and lists.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

private:
    Joined m_joined = Joined::No;
    bool m_compact = false;
    bool m_wrong = false;
    bool m_subtle = false;
};

} // namespace sallyport::ui
