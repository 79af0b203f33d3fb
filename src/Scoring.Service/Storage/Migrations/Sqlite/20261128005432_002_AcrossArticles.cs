using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Scoring.Service.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class _002_AcrossArticles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Facts",
                columns: table => new
                {
                    ArticleId = table.Column<string>(type: "TEXT", nullable: false),
                    ReportId = table.Column<string>(type: "TEXT", nullable: false),
                    TextHash = table.Column<string>(type: "TEXT", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", nullable: false),
                    Story = table.Column<string>(type: "TEXT", nullable: false),
                    Resemblance = table.Column<double>(type: "REAL", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Week = table.Column<int>(type: "INTEGER", nullable: false),
                    OutletKey = table.Column<string>(type: "TEXT", nullable: false),
                    Outlet = table.Column<string>(type: "TEXT", nullable: true),
                    SectionKey = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: true),
                    Score = table.Column<int>(type: "INTEGER", nullable: true),
                    NeedsPerson = table.Column<int>(type: "INTEGER", nullable: false),
                    Claims = table.Column<int>(type: "INTEGER", nullable: false),
                    Lean = table.Column<double>(type: "REAL", nullable: false),
                    StockReasons = table.Column<int>(type: "INTEGER", nullable: false),
                    SingleSource = table.Column<int>(type: "INTEGER", nullable: false),
                    Failed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_Facts_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Signatures",
                columns: table => new
                {
                    TextHash = table.Column<string>(type: "TEXT", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signatures", x => x.TextHash);
                    table.ForeignKey(
                        name: "FK_Signatures_Texts_TextHash",
                        column: x => x.TextHash,
                        principalTable: "Texts",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bylines",
                columns: table => new
                {
                    ArticleId = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bylines", x => new { x.ArticleId, x.Key });
                    table.ForeignKey(
                        name: "FK_Bylines_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CopyBuckets",
                columns: table => new
                {
                    Bucket = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopyBuckets", x => new { x.Bucket, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_CopyBuckets_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rules",
                columns: table => new
                {
                    ArticleId = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Fails = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rules", x => new { x.ArticleId, x.Rule });
                    table.ForeignKey(
                        name: "FK_Rules_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bylines_Key",
                table: "Bylines",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_CopyBuckets_ArticleId",
                table: "CopyBuckets",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_At",
                table: "Facts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Story",
                table: "Facts",
                column: "Story");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bylines");

            migrationBuilder.DropTable(
                name: "CopyBuckets");

            migrationBuilder.DropTable(
                name: "Rules");

            migrationBuilder.DropTable(
                name: "Signatures");

            migrationBuilder.DropTable(
                name: "Facts");
        }
    }
}
