import CalendarIcon from "@mui/icons-material/CalendarMonthOutlined";
import { MenuItem, Skeleton, Tab, Tabs } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link, useLocation } from "react-router-dom";
import { Refusal } from "../ask/Refusal.tsx";
import { useFormats } from "../i18n/useFormats.ts";
import { MenuButton } from "../layout/MenuButton.tsx";
import { PageTitle } from "../layout/PageTitle.tsx";
import { reviewPartPath, reviewParts, reviewsPath } from "./review-paths.ts";
import type { ShownMonth } from "./useReviews.ts";

/** What stands around each part of the room: the month, which other ones there are, and the ways between the parts. */
export function ReviewFrame({
  shown,
  actions,
  isSettings = false,
  children,
}: {
  shown: ShownMonth;
  /** What can be done with the month. */
  actions?: ReactNode;
  /** Whether it is about all months: then it waits for none. */
  isSettings?: boolean;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const { date } = useFormats();
  const { pathname } = useLocation();
  const { reviews, month, review, error } = shown;
  const part = pathname.split("/")[2] ?? "tasks";
  const at = month ?? undefined;
  const says = month
    ? review?.state === "CLOSED"
      ? translate("reviews.closedMonth", { month: date(month) })
      : date(month)
    : translate("reviews.says");
  return (
    <>
      <PageTitle
        title={translate("reviews.title")}
        says={isSettings ? undefined : review === undefined && month ? date(month) : says}
      >
        {reviews && reviews.length > 1 && !isSettings && (
          <MenuButton label={translate("reviews.months")} icon={<CalendarIcon />}>
            {(close) =>
              reviews.map((one) => (
                <MenuItem
                  key={one.id}
                  component={Link}
                  to={part === "tasks" ? reviewsPath({ month: one.month }) : `${pathname}?month=${one.month}`}
                  selected={one.month === month}
                  onClick={close}
                >
                  {one.state === "CLOSED"
                    ? date(one.month)
                    : translate("reviews.underWay", { month: date(one.month) })}
                </MenuItem>
              ))
            }
          </MenuButton>
        )}
        {actions}
      </PageTitle>
      <Tabs
        value={part}
        component="nav"
        aria-label={translate("reviews.parts")}
        variant="scrollable"
        scrollButtons={false}
        sx={{ mb: 2, mt: { xs: -1, sm: -1.5 }, borderBottom: 1, borderColor: "divider" }}
      >
        <Tab
          value="tasks"
          component={Link}
          to={reviewsPath({ month: at })}
          label={translate("reviews.part.tasks")}
        />
        {reviewParts.map((one) => (
          <Tab
            key={one}
            value={one}
            component={Link}
            to={reviewPartPath(one, at)}
            label={translate(`reviews.part.${one}`)}
          />
        ))}
      </Tabs>
      <Refusal error={error} />
      {review === undefined && !error && !isSettings ? (
        <Skeleton variant="rounded" height={480} />
      ) : (
        (!error || isSettings) && children
      )}
    </>
  );
}
