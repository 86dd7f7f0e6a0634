-- The column counted the asks of any stage at first; now it counts those after a no, and one of them is all there is.
-- Whoever still stands at a no keeps the count of that stage. A change decided on the older row is decided anew.
UPDATE "prospects" SET "asks_in_stage" = 0, "revision" = "revision" + 1 WHERE "stage" <> 'no' AND "asks_in_stage" <> 0;
