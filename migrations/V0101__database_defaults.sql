-- Text sorts as Vietnamese does and tells accents apart; searches that ignore accents name their
-- collation (utf8mb4_uca1400_ai_ci). Codes and keys are ascii_bin, column by column.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
