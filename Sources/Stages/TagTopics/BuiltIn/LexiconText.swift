// Written by `make lexicon` from pipelines/lexicons/media-topics.yaml and
// pipelines/lexicons/media-topics-weights.tsv: edit those.
// swift-format-ignore-file

/// The lexicon that comes with stet, in the form that `CompactTaxonomy` reads.
enum LexiconText {
    static let taxonomy: StaticString = #"""
v	medtop/2023-10-24
c	medtop:01000000	arts, culture, entertainment and media				
t		entertainment
t		showbiz
t		pop culture
t		artistic
t		celebrity
c	medtop:20000002	arts and entertainment	medtop:01000000			
t	2	arts and entertainment
t	2	performing arts
t	2	Broadway
t		artist
t		performer
t		entertainer
t		comedy
t		comedian
t		fan base
t		musical
t		festival
c	medtop:20000005	cinema	medtop:20000002			
t	2	film director
t	2	box office
t	2	filmmaker
t	2	Hollywood
t	2	screenplay
t	2	cinema
t	2	film festival
t	2	best picture
t	2	film critic
t	2	blockbuster
t	2	Oscar
t	2	Academy Award
t	2	film award
t	2	Bollywood
t	2	Nollywood
t	2	screenwriter
t	2	film-maker
t	1.2	movie
t		film
t		actor
t		actress
t		sequel
t		starring
t		trailer
t		documentary
c	medtop:20000011	fashion	medtop:20000002			
t	2	fashion designer
t	2	catwalk
t	2	fashion week
t	2	fashion show
t	2	supermodel
t		fashion
t		couture
c	medtop:20000013	literature	medtop:20000002			
t	2	novelist
t	2	bestseller
t	2	literary
t	2	book prize
t	2	poet
t	2	poetry
t		novel
t		memoir
t		fiction
t		book tour
t	0.3	author
c	medtop:20000018	music	medtop:20000002			
t	2	album
t	2	singer
t	2	songwriter
t	2	Grammy
t	2	rapper
t	2	hip-hop
t	2	pop star
t	2	rock band
t	2	concert
t	2	Afrobeats
t	2	record label
t	2	orchestra
t	2	musician
t	2	solo artist
t	2	opera
t	2	music festival
t	2	music video
t	2	guitarist
t	2	chart-topping
t		song
t		music
t		band
t		singing
t		lyric
t		gig
t		duet
t		remix
t		choir
t		drummer
t		pianist
t		jazz
c	medtop:20000029	theatre	medtop:20000002			
t	2	theatre director
t	2	West End
t	2	playwright
t	2	stage production
t	2	stage play
t		rehearsal
t		matinee
t		theatre
c	medtop:20000031	visual arts	medtop:20000002			
t	2	art gallery
t	2	painter
t	2	sculptor
t	2	sculpture
t	2	watercolour
t		painting
t		art
c	medtop:20000038	culture	medtop:01000000			
t		cultural heritage
t		folklore
t	0.5	cultural
t	0.3	culture
c	medtop:20001135	art exhibition	medtop:20000038			
t	2	art exhibition
t	2	art exhibit
t	2	retrospective
c	medtop:20000043	library and museum	medtop:20000038			
t	2	museum
t	2	library
t	2	curator
c	medtop:20000044	monument and heritage site	medtop:20000038			
t	2	heritage site
t	2	listed building
t		monument
c	medtop:20000045	mass media	medtop:01000000			
t	3	media bias
t	2.5	mainstream media
t	2.5	liberal media
t	2.5	journalism
t	2.5	media critic
t	2.5	biased reporting
t	2.5	media narrative
t	2.5	media watchdog
t	2.5	journalistic
t	2	media outlet
t	2	media coverage
t	2	news coverage
t	2	press corps
t	2	biased coverage
t	2	news organisation
t	2	media company
t	2	media mogul
t	2	debate moderator
t	2	media figure
t	2	media reporter
t	2	prime-time host
t	2	news division
t	1.2	journalist
t		biased
t		moderator
t		pundit
t		White House correspondent
t	0.9	media
t	0.8	bias
t	0.35	reporter
c	medtop:20001319	disinformation and misinformation	medtop:20000045			
t	2.5	fake news
t	2.5	fact-checker
t	2.5	fact check
t	2	disinformation
t	2	debunked
t	2	false claim
t	2	misleading claim
t	2	hoax
t	1.5	misinformation
t	0.8	conspiracy theory
c	medtop:20000046	news media	medtop:20000045			
t	2.5	newsroom
t	2.5	Fox News host
t	2.5	CNN host
t	2.5	MSNBC host
t	2.5	CNN anchor
t	2	news media
t	2	cable news
t	2	news network
t	2	news channel
t	2	news anchor
t	2	news show
t	2	wire service
t	2	cable network
t	1.5	news outlet
t	1.5	on-air
t		correspondent
t		anchor
t		retraction
t		newsman
x		MSNBC
t	0.7	headline
t	0.3	news agency
c	medtop:20000047	newspaper	medtop:20000045			
t	2	tabloid
t	2	broadsheet
t	2	front page
t	2	op-ed page
t	2	editorial board
t		columnist
t		op-ed
t		editorial
t	0.8	newspaper
t	0.5	editor
c	medtop:20000050	radio	medtop:20000045			
t	2	radio station
t	2	radio host
t	2	talk radio
t		podcast
t		airwaves
t	0.4	radio
c	medtop:20001182	social media	medtop:20000045			
t	2	social media platform
t	2	social media company
t	2	viral video
t	2	social media post
t	2	content moderation
t		hashtag
t		went viral
x	0.6	Instagram
t	0.4	social media
x	0.4	Facebook
x	0.25	Twitter
c	medtop:20000051	television	medtop:20000045			
t	2	TV show
t	2	television series
t	2	sitcom
t	2	primetime
t	2	reality show
t	2	reality TV
t	2	soap opera
t	2	late-night host
t	2	television network
t	2	TV channel
t	2	TV presenter
t	2	talk show
t	2	Emmy
t	2	broadcaster
t	2	viewing figure
t		episode
t		Netflix
t		presenter
t	0.6	television
t	0.6	viewer
t	0.6	broadcast
t	0.6	anchor
x	0.6	TV
t	0.3	ratings
c	medtop:02000000	crime, law and justice				
t		unlawful
t		lawful
t	0.7	criminal
t	0.2	legal
c	medtop:20000082	crime	medtop:02000000			
t	2	crime scene
t	2	criminal activity
t	2	crime rate
t	2	violent crime
t	2	gang member
t	2	gunman
t	2	gunmen
t	2	crime wave
t		offender
t		gang
t		felony
t		perpetrator
t		firearm
t	0.8	crime
t	0.4	suspect
c	medtop:20000083	arson	medtop:20000082			
t	2	arson
t	2	arsonist
c	medtop:20000084	assault	medtop:20000082			
t	2	stabbing
t	2	beaten up
t	2	knife attack
t	2	aggravated assault
t	2	knife crime
t	2	acid attack
t	2	rapist
t	1.2	sexual assault
t		knife
t		stabbed
t	0.8	rape
t	0.6	assault
t	0.3	attacker
c	medtop:20000087	corporate crime	medtop:20000082			
t	2	corporate crime
t	2	insider trading
t	2	money laundering
t	2	embezzlement
t	2	tax evasion
t	2	accounting scandal
c	medtop:20000093	corruption	medtop:20000082			
t	2	kickback
t	2	anti-corruption
t	2	graft
t	2	bribery
t	2	bribe
t		corruption
t	0.5	corrupt
c	medtop:20000086	cyber crime	medtop:20000082			
t	2	cyber crime
t	2	cybercrime
t	2	ransomware
t	2	phishing
t	2	data breach
t	2	identity theft
t		hacker
t	0.8	hacking
c	medtop:20000095	drug related crimes	medtop:20000082			
t	2	drug trafficking
t	2	drug dealer
t	2	drug smuggling
t	2	drug cartel
t	2	drug trafficker
t	2	narcotics
t		cocaine
t		heroin
t		methamphetamine
t		smuggler
c	medtop:20000097	fraud	medtop:20000082			
t	2	fraudster
t	2	forged
t	2	scam
t	2	defraud
t	2	counterfeit
t	0.8	fraud
c	medtop:20000098	hijacking	medtop:20000082			
t	2	hijacking
t	2	hijacker
c	medtop:20000099	homicide	medtop:20000082			
t	2	homicide
t	2	manslaughter
t	2	murderer
t	2	shot dead
t	2	mass murder
t	2	serial killer
t	2	fatally shot
t	2	shot and killed
t	1.5	murder
t		killer
t	0.4	killing
n		murder mystery
c	medtop:20001283	human smuggling and trafficking	medtop:20000082			
t	2	human trafficking
t	2	people smuggling
t	2	people smuggler
t	2	trafficked
t	2	sex trafficking
c	medtop:20000100	kidnapping	medtop:20000082			
t	2	kidnapped
t	2	kidnapper
t	2	abducted
t	2	abduction
t	2	ransom
c	medtop:20000101	organised crime	medtop:20000082			
t	2	organised crime
t	2	mafia
t	2	crime syndicate
t	2	mobster
c	medtop:20000104	robbery and theft	medtop:20000082			
t	2	robbery
t	2	burglary
t	2	robber
t	2	burglar
t	2	thief
t	2	shoplifting
t	2	looted
t		theft
t		stolen
t		heist
c	medtop:20001313	shootings	medtop:20000082			
t	2	mass shooting
t	2	shooter
t	2	gunfire
t	2	school shooting
t	2	opened fire
t	2	gun violence
t	2	active shooter
t	2	shooting spree
t	2	gunshot wound
t	1.2	shooting
t	0.6	bullet
c	medtop:20000103	terrorism	medtop:20000082			
t		terrorism charge
t		terror plot
t		terror suspect
c	medtop:20001320	torture	medtop:20000082			
t	2	torture
t	2	waterboarding
c	medtop:20001285	vandalism	medtop:20000082			
t	2	vandalism
t	2	vandalised
t	2	graffiti
c	medtop:20000105	war crime	medtop:20000082			
t	2	war crime
t	2	war criminal
t	2	crimes against humanity
c	medtop:20000106	judiciary	medtop:02000000			
t		judicial
t		judiciary
t		jurist
c	medtop:20000107	court	medtop:20000106			
t	2	appeals court
t	2	district judge
t	2	circuit court
t	2	oral argument
t	2	lower court
t	2	majority opinion
t	2	dissenting opinion
t	2	court order
t	2	injunction
t	2	courtroom
t	2	court filing
t	2	magistrate
t	2	state court
t	2	judge ruled
t	2	court ruled
t	1.2	court ruling
t	1.2	federal court
t		federal judge
t		plaintiff
t	0.8	judge
t	0.8	tribunal
t	0.7	lawsuit
t	0.6	court
t	0.6	ruling
t	0.6	litigation
t	0.5	sued
t	0.4	hearing
c	medtop:20000108	appeal (court)	medtop:20000107			
t	2	court of appeal
t	2	lost an appeal
t	2	appeal hearing
t	0.3	appeal
c	medtop:20001287	supreme and high court	medtop:20000107			
t	2	high court
t	2	chief justice
t	2	constitutional court
t	2	highest court
t	2	top court
t	1.5	Supreme Court
x	1.5	justices
x	0.5	Justice
c	medtop:20000111	trial (court)	medtop:20000107			
t	2	jury
t	2	juror
t	2	verdict
t	2	trial court
t	2	defendant
t	2	not guilty
t	2	pleaded guilty
t	2	sentenced to
t	2	found guilty
t	2	acquitted
t	2	on trial
t	2	mistrial
t		conviction
t		convicted
t		sentencing
t	0.8	testified
t	0.8	guilty
t	0.5	testimony
t	0.4	trial
t	0.4	witness
c	medtop:20000118	prosecution and prosecutors	medtop:20000106			
t	2	prosecutor
t	2	special counsel
t	2	indictment
t	2	indicted
t	2	district attorney
t	2	prosecution
t	2	Justice Department
t	2	grand jury
t	1.5	attorney general
t	1.5	criminal charge
t	1.5	facing charges
t		charged with
t	0.7	attorney
t	0.6	lawyer
c	medtop:20000121	law	medtop:02000000			
t		legality
t		jurisdiction
t	0.6	statute
t	0.2	law
c	medtop:20000122	civil law	medtop:20000121			
t	2	civil suit
t	2	class action
t	2	damages claim
t	2	libel
t	2	defamation
t		settlement
c	medtop:20000125	criminal law	medtop:20000121			
t	2	death penalty
t	2	capital punishment
t	2	death row
t	2	criminal justice
t	2	mandatory minimum
t	2	lethal injection
t	2	criminal code
t		prison
t		jail
t		inmate
t		parole
t		imprisoned
t		probation
t		incarceration
t		incarcerated
t		prisoner
t		sentence
c	medtop:20000126	international law	medtop:20000121			
t	2	international law
t	2	International Criminal Court
t	2	international tribunal
t	2	law of the sea
c	medtop:20000129	law enforcement	medtop:02000000			
t	0.9	law enforcement
c	medtop:20000130	arrest	medtop:20000129			
t	2	police custody
t	2	arrest warrant
t		handcuffed
t	0.7	custody
t	0.6	arrest
t	0.5	detained
c	medtop:20000131	investigation (criminal)	medtop:20000129			
t	2	criminal investigation
t	2	forensic
t	2	wiretap
t	2	obstruction of justice
t	2	criminal probe
t	2	FBI agent
t	2	search warrant
t	2	FBI director
x	1.5	FBI
t	1.2	subpoena
t		detective
t	0.7	investigation
t	0.7	investigator
t	0.6	probe
t	0.2	evidence
c	medtop:20000133	police	medtop:20000129			
t	2	policeman
t	2	police chief
t	2	officer-involved
t	2	police shooting
t	2	police brutality
t	2	police force
t	2	body camera
t	2	riot police
t	1.5	police officer
t	1.5	police department
t		sheriff
t	0.8	cop
t	0.7	police
t	0.4	officer
c	medtop:20001299	surveillance	medtop:20000129			
t	2	eavesdropping
t	2	CCTV
t	2	wiretapping
t		surveillance
c	medtop:03000000	disaster, accident and emergency incident				
t	2	disaster zone
t	2	emergency services
t	2	feared dead
t		death toll
t		state of emergency
t		casualties
t		rubble
t		devastation
t		debris
t	0.8	disaster
t	0.5	survivor
t	0.5	catastrophe
t	0.4	injured
t	0.3	devastated
t	0.3	tragedy
t	0.2	victim
c	medtop:20000139	accident and emergency incident	medtop:03000000			
t	2	fatal accident
t	2	emergency landing
t	0.6	accident
t	0.3	blast
t	0.2	emergency
c	medtop:20001321	drowning	medtop:20000139			
t	1.5	drowning
t		lifeguard
c	medtop:20000140	explosion accident and incident	medtop:20000139			
t	2	gas leak
t	2	gas explosion
t	0.7	explosion
t	0.5	exploded
c	medtop:20000141	industrial accident and incident	medtop:20000139			
t	2	industrial accident
t	2	chemical leak
t	2	mine collapse
t	2	trapped miner
c	medtop:20000161	structural failure	medtop:20000139			
t	2	building collapse
t	2	bridge collapse
t	2	dam failure
t	2	collapsed building
t	2	collapsed bridge
c	medtop:20000143	transportation accident and incident	medtop:20000139			
t	2	crash site
t	2	crash investigator
t	2	crash scene
t		collision
t		wreckage
t	0.5	crash
c	medtop:20000144	air and space accident and incident	medtop:20000143			
t	2	plane crash
t	2	air crash
t	2	black box
t	2	missing plane
t	2	aviation safety
t	2	cockpit voice recorder
t	2	flight recorder
t	2	crash-landed
t		cockpit
t		airliner
t	0.3	pilot
c	medtop:20000145	maritime accident and incident	medtop:20000143			
t	2	shipwreck
t	2	capsized
t	2	ferry disaster
t	2	sank off
t	2	sinking ship
t		coast guard
t		lifeboat
c	medtop:20000146	railway accident and incident	medtop:20000143			
t	2	train crash
t	2	derailment
t	2	level crossing
t	2	derailed train
t	2	train derailed
c	medtop:20000147	road accident and incident	medtop:20000143			
t	2	car crash
t	2	traffic accident
t	2	road accident
t	2	pile-up
t	2	bus crash
c	medtop:20000148	disaster	medtop:03000000			
t	2	disaster relief
t	2	relief effort
t	2	humanitarian disaster
t	2	disaster area
t	2	disaster response
t	0.4	aftermath
c	medtop:20000149	famine	medtop:20000148		1	
t	2	famine
t	2	starvation
c	medtop:20000150	fire	medtop:20000148			
t	2	bushfire
t	2	forest fire
t	1.5	wildfire
t	1.2	firefighter
t		flames
t		blaze
t		engulfed
c	medtop:20000151	natural disaster	medtop:20000148			
t	2	natural disaster
t	2	evacuee
t	2	evacuation order
t	2	aid to storm victims
t	2	disaster victim
t		evacuated
t		evacuation
c	medtop:20000152	drought	medtop:20000151			
t	0.6	drought
c	medtop:20000153	earthquake	medtop:20000151			
t	2	earthquake
t	2	magnitude quake
t	2	epicentre
t	2	aftershock
t	2	seismic
t		quake
c	medtop:20000154	flood	medtop:20000151			
t	2	floodwater
t	2	flash flood
t	2	levee
t		flooding
c	medtop:20000155	landslide	medtop:20000151			
t	2	landslide
t	2	mudslide
t	2	avalanche
c	medtop:20000157	meteorological disaster	medtop:20000151			
t	2.5	tornado
t	2	hurricane
t	2	typhoon
t	2	cyclone
t	2	storm surge
t	2	tropical storm
t	2	twister
t	2	blizzard
t		storm
t		landfall
n		Twitter storm
n		storm of criticism
c	medtop:20001353	tsunami	medtop:20000151			
t	1.2	tsunami
c	medtop:20000159	volcanic eruption	medtop:20000151			
t	2	volcano
t	2	volcanic eruption
t	2	lava
t		eruption
c	medtop:20000168	emergency response	medtop:03000000			
t	2	search and rescue
t	2	rescuer
t	2	rescue worker
t	2	rescue team
t	2	emergency response
t	2	emergency worker
t	2	rescue effort
t	2	relief worker
t	1.2	first responder
t		paramedic
t		FEMA
t	0.5	ambulance
t	0.5	rescue
c	medtop:04000000	economy, business and finance				
t	0.8	economist
t	0.6	economic
t	0.5	financial
t	0.4	commercial
c	medtop:20000170	business information	medtop:04000000			
t	2	chief executive
t	2	quarterly result
t	2	business leader
t	2	business community
t	2	small business
t		subsidiary
x	0.7	CEO
t	0.5	corporate
t	0.5	firm
t	0.4	company
t	0.4	business
c	medtop:20000183	business financing	medtop:20000170			
t	2	initial public offering
t	2	bond issue
t	2	bankruptcy
t	2	bankrupt
t	2	private equity
t	2	venture capital
t	2	bailout
t	2	funding round
t		creditor
t		financing
c	medtop:20000199	business governance	medtop:20000170			
t	2	annual general meeting
t	2	board of directors
t	2	shareholder
t		boardroom
t	0.3	chairman
c	medtop:20001365	business reporting and performance	medtop:20000170			
t	2	quarterly profit
t	2	pre-tax profit
t	2	annual results
t	2	sales figure
t	2	profit warning
t	2	net profit
t	2	operating profit
t	2	revenue growth
t	2	profit forecast
t		earnings
t	0.8	profit
x	0.7	sales
t	0.6	revenue
t	0.4	quarter
c	medtop:20001366	business restructuring	medtop:20000170			
t	2	takeover bid
t	2	merger
t	2	takeover
t	2	buyout
t	2	joint venture
t		acquisition
t		restructuring
t	0.3	stake
t	0.3	bid
c	medtop:20000192	business strategy and marketing	medtop:20000170			
t	2	advertising campaign
t	2	business strategy
t	2	advertiser
t	0.5	marketing
t	0.4	brand
c	medtop:20000344	economy	medtop:04000000			
t	2	economic recovery
t	2	economic downturn
t	2	economic crisis
t	2	state of the economy
t	2	global economy
t	0.7	economy
c	medtop:20000346	macro economics	medtop:20000344			
t		macroeconomic
t		economic data
t		Treasury
c	medtop:20000348	budgets and budgeting	medtop:20000346			
t		spending plan
t		budget plan
c	medtop:20000350	central bank	medtop:20000346			
t	2	central bank
t	2	Federal Reserve
t	2	Bank of England
t	2	European Central Bank
t	2	central banker
t		Fed
c	medtop:20000351	consumers	medtop:20000346			
t	2	consumer spending
t	2	consumer confidence
t	2	retail sales
t		consumer
c	medtop:20000354	credit and debt	medtop:20000346			
t	2	household debt
t	2	student loan
t	2	credit crunch
t		debt
c	medtop:20000355	currency	medtop:20000346			
t	2	exchange rate
t	2	foreign exchange
t	2	foreign currency
t	2	against the dollar
t	2	devaluation
t	2	currency market
t	2	cryptocurrency
t		currency
t		dollar
t		euro
c	medtop:20000357	economic growth	medtop:20000346			
t	2	economic growth
t	2	gross domestic product
t	2	GDP
t	2	growth rate
t	2	growth forecast
t		growth
c	medtop:20000358	economic indicator	medtop:20000346			
t	2	economic indicator
t	2	leading indicator
t	2	industrial output
t	2	economic output
c	medtop:20000365	employment statistics	medtop:20000346			
t	2	jobless rate
t	2	unemployment rate
t	2	jobless claims
t	2	jobs report
t	2	nonfarm payroll
t	2	job creation
t	2	job growth
c	medtop:20000366	exports	medtop:20000346			
t	2	exporter
t		export
c	medtop:20000368	government debt	medtop:20000346			
t	2	government debt
t	2	national debt
t	2	sovereign debt
t	2	debt crisis
t	2	default on its debt
c	medtop:20000369	imports	medtop:20000346			
t	2	importer
t		import
c	medtop:20000370	inflation	medtop:20000346			
t	2	inflation
t	2	consumer price
t	2	cost of living
t	2	price rise
c	medtop:20000371	interest rate	medtop:20000346			
t	2	interest rate
t	2	rate hike
t	2	rate rise
t	2	rate cut
c	medtop:20000372	international economic institution	medtop:20000346			
t	2	International Monetary Fund
t	2	World Bank
t	2	IMF
c	medtop:20000373	international trade	medtop:20000346			
t	2	trade war
t	2	trade deal
t	2	trade deficit
t	2	free trade
t	2	trade agreement
t	2	trade talks
t	2	trade barrier
t	2	trade policy
t	2	trading partner
t	2	World Trade Organisation
t	2	trade representative
t	2	protectionism
t	2	trade dispute
t	2	trade negotiator
t	2	trade negotiation
t	2	trade surplus
t	2	bilateral trade
t	2	grain exports
t	2	trade turnover
t	2	mutual trade
t	2	trade relations
t	1.5	export item
t		trade
t		economic cooperation
c	medtop:20000378	investments	medtop:20000346			
t	2	foreign investment
t	2	foreign direct investment
t	2	investment fund
t	2	investor
t		investment
c	medtop:20000379	monetary policy	medtop:20000346			
t	2	monetary policy
t	2	quantitative easing
t	2	bond-buying
c	medtop:20000380	mortgage	medtop:20000346			
t	2	mortgage
c	medtop:20000382	prices	medtop:20000346			
t	2	price increase
t	2	rising prices
t	2	price cap
t	0.5	price
c	medtop:20000383	recession	medtop:20000346			
t	2	recession
t	2	economic slowdown
t	2	financial crisis
c	medtop:20000384	tariff	medtop:20000346		1	
t	2	tariff
t	2	customs duty
t	2	steel tariff
t	2	import duty
c	medtop:20000385	market and exchange	medtop:04000000			
t	2	stock market
t	2	financial market
t	2	stock exchange
t	2	share price
t	2	Dow Jones
t	2	Nasdaq
t	2	Dow
t	2	FTSE
t	2	bull market
t	2	bear market
t	2	sell-off
x	1.3	Wall Street
t		trader
x	0.8	stocks
x	0.6	shares
t	0.6	stock
t	0.5	index
t	0.5	market
t	0.1	share
c	medtop:20000386	commodity market	medtop:20000385			
t	2	oil price
t	2	gold price
t	2	commodity price
t	2	crude oil
t	2	commodity
t	2	crude price
t		crude
t		barrel
c	medtop:20000390	debt market	medtop:20000385			
t	2	bond market
t	2	government bond
t	2	bond yield
t	2	junk bond
t	2	treasury bond
t		bond
t		yield
c	medtop:20000209	products and services	medtop:04000000			
t	0.7	manufacturer
t	0.7	supplier
t	0.5	customer
t	0.4	industry
c	medtop:20000210	agriculture	medtop:20000209		1	
t	2	farmer
t	2	agriculture
t	2	crop
t	2	harvest
t	2	livestock
t	2	dairy
t	2	agricultural
t	2	fertiliser
t	2	grain
t	2	farmland
t	2	soybean
t		farm
t		cattle
t		wheat
t		corn
t		maize
c	medtop:20000217	chemicals	medtop:20000209			
t	2	chemical company
t	2	petrochemical
c	medtop:20000213	commercial fishing	medtop:20000209			
t	2	fishing industry
t	2	fishing fleet
t	2	fishing quota
t	2	trawler
c	medtop:20000235	construction and property	medtop:20000209			
t	2	housing market
t	2	house price
t	2	home sales
t	2	property market
t	2	real estate
t	2	construction industry
t	2	homebuilder
t	2	housebuilder
t	2	foreclosure
t		homeowner
t		construction
t	0.5	property
c	medtop:20000243	consumer goods	medtop:20000209			
t	2	consumer goods
t	2	household goods
c	medtop:20000256	energy and resource	medtop:20000209			
t	2	oil company
t	2	natural gas
t	2	energy company
t	2	oil producer
t	2	power plant
t	2	pipeline
t	2	electricity price
t	2	energy price
t	2	fracking
t	2	gasoline
t	2	oil field
t	2	energy industry
t	2	refinery
t	2	energy independence
t	2	shale gas
t	2	oil giant
t	1.5	gas price
t		oil
t		coal
t		fuel
t		petrol
t		drilling
t		petroleum
t	0.6	electricity
t	0.5	energy
c	medtop:20001370	financial service	medtop:20000209			
t	2	investment bank
t	2	banker
t	2	hedge fund
t	2	financial services
t	2	insurer
t	2	banking sector
t	2	financial institution
t	2	big banks
t	2	credit card
t	2	retail bank
t	2	lender
t	2	mobile money
t	2	banking industry
t	2	fund manager
t		bank
t		banking
t		lending
t	0.4	loan
c	medtop:20000294	manufacturing and engineering	medtop:20000209			
t	2	carmaker
t	2	car maker
t	2	manufacturing plant
t	2	manufacturing
t	2	automaker
t	2	aircraft maker
t	2	auto industry
t	2	production line
t	2	assembly line
t	1.2	factory
t		supply chain
t	0.3	plant
c	medtop:20000304	media and entertainment industry	medtop:20000209			
t	2	entertainment industry
t	2	film studio
t	2	media giant
t	2	streaming service
c	medtop:20000316	metal and mineral mining and refining	medtop:20000209			
t	2	steelmaker
t	2	mining company
t	2	steel industry
t	2	mining industry
t	2	aluminium
t		steel
t		mining
c	medtop:20001289	sales channel	medtop:20000209			
t	2	retailer
t	2	supermarket
t	2	e-commerce
t	2	department store
t	2	shopping mall
t	2	wholesale
t	2	high street
t		shopper
t		retail
t	0.6	store
t	0.5	shop
c	medtop:20000331	tourism and leisure industry	medtop:20000209			
t	2	tourism
t	2	hotel chain
t	2	hospitality industry
t	2	tour operator
t	2	tourism industry
t	2	cruise ship
t	0.4	hotel
c	medtop:20000337	transport	medtop:20000209			
t	2	airline
t	2	high-speed rail
t	2	freight
t	2	aviation
t	2	railway
t	2	shipping company
t	2	air traffic
t	2	public transport
t	2	transit system
t	2	train service
t		airport
t		cargo
t		transportation
t		rail
t		truck driver
t	0.8	passenger
t	0.8	transport
x	0.8	trains
t	0.6	flight
t	0.5	traffic
c	medtop:20001244	utilities	medtop:20000209			
t	2	electricity supplier
t	2	power company
t	2	utility company
t	2	power cut
t	2	power grid
t	2	water utility
c	medtop:05000000	education				
t	2	education system
t	2	educator
t	2	education department
t	2	secretary of education
t	2	education secretary
t	2	education reform
t	2	school reform
t	2	public education
t	2	higher education
t		education
t		educational
t		classroom
t	0.6	academic
t	0.4	learning
c	medtop:20000412	curriculum	medtop:05000000			
t	2.5	common core
t	2	curriculum
t	2	syllabus
t	2	lesson plan
t	2	reading list
t	2	ethnic studies
c	medtop:20000413	educational testing and examinations	medtop:05000000			
t	2.5	standardised test
t	2.5	test score
t	2	exam result
t		exam
t	0.5	examination
c	medtop:20001337	online and remote learning	medtop:05000000			
t	2	remote learning
t	2	online learning
t	2	online course
t	2	distance learning
t	2	virtual learning
t	2	online class
c	medtop:20000400	school	medtop:05000000			
t	2	school district
t	2	public school
t	2	school board
t	2	schoolchildren
t	2	headteacher
t	2	school superintendent
t	2	school choice
t	2	school year
t	2	reopening schools
t	2	school principal
t	2	home-schooling
t		schooling
t		pupil
t		principal
t	0.7	school
c	medtop:20000405	college and university	medtop:20000400			
t	2	university campus
t	2	college student
t	2	undergraduate
t	2	college campus
t	2	tuition fee
t	2	tuition
t	2	faculty member
t	2	student debt
t	2	student loan
t	2	dormitory
t	2	graduate school
t	2	university president
t		campus
t		scholarship
t		faculty
x		admissions
t	0.7	college
t	0.5	law school
t	0.5	graduate
t	0.25	professor
t	0.25	university
c	medtop:20000409	early childhood education	medtop:20000400			
t	2	kindergarten
t	2	pre-school
t	2	preschool
t	2	nursery school
c	medtop:20000401	primary education	medtop:20000400			
t	2	primary school
t	2	elementary school
t	2	grade school
c	medtop:20000404	upper secondary education	medtop:20000400			
t	2	secondary school
t	2	sixth form
t		high school
c	medtop:20001214	private school	medtop:20000400			
t	2.5	charter school
t	2.5	school voucher
t	2	private school
t	2	voucher program
c	medtop:20000415	students	medtop:05000000			
t	2	student protest
t	2	student body
t	2	student union
t	1.1	student
c	medtop:20000416	teachers	medtop:05000000			
t	2.5	teachers union
t	2	teaching profession
t	2	substitute teacher
t	2	teacher
t	0.8	teaching
c	medtop:06000000	environment				
t	2	environmentalist
t	2	environmental group
t	2	environmental protection
t	2	environmental activist
t	2	environmental impact
t	2	conservationist
t		environmental
t	0.5	environment
t	0.2	green
c	medtop:20000418	climate change	medtop:06000000		1	
t	2	climate change
t	2	global warming
t	2	greenhouse gas
t	2	carbon emission
t	2	carbon dioxide
t	2	climate scientist
t	2	climate crisis
t	2	sea level rise
t	2	rising seas
t	2	climate science
t	2	fossil fuel
t	2	climate accord
t	2	climate agreement
t	2	carbon footprint
t	2	carbon tax
t	2	climate activist
t	2	net zero
t	2	emissions
t	2	Paris agreement
t	2	rising temperature
t	2	clean energy
t	2	climate denier
t	2	Green New Deal
t		climate
t		warming
t		carbon
t		methane
t		temperature
t		coal-fired
c	medtop:20000420	conservation	medtop:06000000			
t	2	conservation
t	2	wildlife refuge
t	2	land conservation
t	2	nature reserve
c	medtop:20000421	energy saving	medtop:20000420			
t	2	energy efficiency
t	2	energy saving
c	medtop:20000422	parks	medtop:20000420			
t	2	national park
t	2	national monument
t	2	public land
c	medtop:20000424	environmental pollution	medtop:06000000			
t	2	pollution
t	2	polluter
t	2	pollutant
t	2	environmental damage
c	medtop:20000425	air pollution	medtop:20000424			
t	2	air pollution
t	2	smog
t	2	air quality
t	2	clean air
t	2	exhaust fumes
c	medtop:20000427	hazardous materials	medtop:20000424			
t	2	toxic waste
t	2	hazardous waste
t	2	asbestos
t	2	toxic chemical
c	medtop:20000428	waste materials	medtop:20000424			
t	2	landfill
t	2	recycling
t	2	plastic waste
t	2	single-use plastic
c	medtop:20000429	water pollution	medtop:20000424			
t	2	water pollution
t	2	oil spill
t	2	contaminated water
t	2	clean water
t	2	water contamination
c	medtop:20000430	natural resources	medtop:06000000			
t	2	deforestation
t	2	natural resource
t	2	rainforest
c	medtop:20000431	energy resources	medtop:20000430			
t	2	renewable energy
t	2	wind farm
t	2	solar power
t	2	wind power
t	2	solar panel
t	2	wind turbine
t	2	renewables
t		solar
c	medtop:20000437	water	medtop:20000430			
t	2	water shortage
t	2	drinking water
t	2	reservoir
t	2	river basin
t	2	water supply
t	2	water rights
t	1.5	irrigation
t		hydroelectric
t	0.8	dam
t	0.4	river
c	medtop:20000441	nature	medtop:06000000			
t	2	biodiversity
t	2	wildlife
t	2	ecosystem
t		species
t		habitat
t		arctic
t		glacier
t		ice sheet
t	0.6	forest
t	0.5	ocean
t	0.2	nature
c	medtop:20000443	endangered species	medtop:20000441			
t	2	endangered species
t	2	extinction
t	2	poaching
t	2	poacher
t		polar bear
c	medtop:20001374	sustainability	medtop:06000000			
t	2	sustainability
t	2	sustainable development
t	0.4	sustainable
c	medtop:07000000	health				
t	2	health care
t	2	healthcare
t	2	health official
t	2	public health
t	2	health crisis
t	0.8	health
t	0.7	medical
c	medtop:20000446	disease and condition	medtop:07000000			
t	2	illness
t	2	diagnosed with
t	2	diabetes
t	2	obesity
t	2	stroke
t	2	asthma
t	2	dementia
t	1.2	symptom
t		disease
t		sick
t	0.3	condition
c	medtop:20000447	cancer	medtop:20000446			
t	2	cancer
t	2	chemotherapy
t	2	tumour
t	2	oncologist
c	medtop:20000448	communicable disease	medtop:20000446			
t	2	epidemic
t	2	Ebola
t	2	malaria
t	2	HIV
t	2	infection
t	2	infected
t	2	measles
t	2	influenza
t	2	flu
t	2	social distancing
t	2	quarantine
t	2	tested positive
t	2	stay-at-home order
t	2	face mask
t	2	contact tracing
t	2	tuberculosis
t	2	cholera
t	2	Zika
t	2	polio
t	2	confirmed cases
t	2	monkeypox
t	2	novel coronavirus
x	1.5	AIDS
x	1.5	Aids
t		coronavirus
t		outbreak
t		COVID
t		virus
t		COVID-19
t		transmission
t		contagious
t		infectious
t		spread of
t	0.8	lockdown
t	0.6	mask
t	0.5	pandemic
c	medtop:20000454	heart disease	medtop:20000446			
t	2	heart disease
t	2	heart attack
t	2	cardiac arrest
t	2	cardiologist
c	medtop:20000456	injury	medtop:20000446			
t	2	head injury
t	2	brain injury
c	medtop:20000458	mental health and disorder	medtop:20000446			
t	2	mental health
t	2	mental illness
t	2	psychiatrist
t	2	suicidal
t	2	psychiatric
t	2	autism
t		anxiety
t	0.7	depression
t	0.3	suicide
c	medtop:20000480	government health care	medtop:07000000			
t	2	Affordable Care Act
t	2	Medicaid
t	2	Medicare
t	2	National Health Service
t	2	NHS
t	2	single-payer
t	2	health reform
t	2	universal health care
t	2	healthcare law
t	2	health law
t	2	health-care law
t	2	health system
t	1.5	Obamacare
c	medtop:20000461	health facility	medtop:07000000			
t	2	intensive care
t	2	nursing home
t	2	emergency room
t	2	ventilator
t	2	ICU
t	2	hospital bed
t		clinic
t		ward
t	0.8	hospital
t	0.8	hospitalised
c	medtop:20000483	health insurance	medtop:07000000			
t	2	health insurance
t	2	health insurer
t	2	insurance exchange
t	2	insurance premium
t	2	pre-existing condition
t	2	health plan
t	2	uninsured
t	2	insurance market
t	2	individual mandate
t	2	insurance coverage
t	2	deductible
t		premium
t		insurance
c	medtop:20000463	health organisation	medtop:07000000			
t	2	World Health Organisation
t	2	Centers for Disease Control
t	2	Food and Drug Administration
t	2	CDC
t	2	FDA
c	medtop:20000464	health treatment and procedure	medtop:07000000			
t	2	medical treatment
t	2	organ transplant
t	2	blood test
t	2	medical procedure
t	1.2	patient
t	0.5	treatment
c	medtop:20000469	medical test	medtop:20000464			
t	2	testing kit
t	2	testing site
t	2	test kit
t	2	antibody test
t	2	diagnostic test
c	medtop:20000468	prescription drug	medtop:20000464			
t	2	prescription drug
t	2	opioid
t	2	painkiller
t	2	medication
t	2	overdose
t	2	antibiotic
t	2	hydroxychloroquine
t	2	drug company
t	2	pharmaceutical
t		medicine
t		pill
t	0.5	drug
c	medtop:20001228	surgery	medtop:20000464			
t	2	surgery
t	2	surgeon
c	medtop:20000478	therapy	medtop:20000464			
t	2	therapy
t	2	therapist
c	medtop:20000477	vaccine	medtop:20000464			
t	2	vaccine
t	2	vaccination
t	2	vaccinated
t	2	immunisation
t	2	anti-vaccine
c	medtop:20000465	diet	medtop:20000464			
t	2	nutritionist
t	2	healthy eating
t	2	dietary
t	2	malnutrition
t		diet
c	medtop:20000485	medical profession	medtop:07000000			
t	2	nurse
t	2	physician
t	2	midwife
t	2	medical staff
t	2	frontline worker
t	2	epidemiologist
t	2	surgeon general
t	0.9	doctor
c	medtop:20001358	public health	medtop:07000000			
t	2	public health official
t	2	health emergency
t	2	health department
t	2	health authority
t	2	health expert
c	medtop:08000000	human interest				
t		good Samaritan
t		heart-warming
t		feel-good
c	medtop:20001237	anniversary	medtop:08000000			
t	2	anniversary celebration
t	2	centenary
c	medtop:20000498	award and prize	medtop:08000000			
t	2	Nobel prize
t	2	lifetime achievement award
t	2	award ceremony
c	medtop:20001238	birthday	medtop:08000000			
t	2	birthday party
t	2	birthday celebration
c	medtop:20000505	celebrity	medtop:08000000			
t	2	paparazzi
t	2	celebrity couple
t	2	tabloid favourite
c	medtop:20000501	ceremony	medtop:08000000			
t	2	inauguration ceremony
t	2	wedding ceremony
t	2	state funeral
t	2	wreath-laying
t	2	opening ceremony
c	medtop:20000504	high society	medtop:08000000			
t	2	royal family
t	2	royal wedding
t	2	coronation
t	2	duchess
x		Prince
x		Princess
t	0.5	palace
t	0.3	royal
c	medtop:20000499	record and achievement	medtop:08000000			
t	2	world record
t	2	record-breaking attempt
c	medtop:09000000	labour				
t	2.5	labour movement
t	2.5	labour activist
t	2.5	labour rights
t	2	labour secretary
t	2	working conditions
t	2	wage increase
t	1.5	labour department
t	1.5	minimum wage
t	0.9	wage
t	0.8	workforce
t	0.8	worker
t	0.7	workplace
c	medtop:20000509	employment	medtop:09000000			
t	2	job seeker
t	2	full-time job
t	2	redundancy
t	2	furloughed
t		job loss
t		layoff
t		laid off
t		job market
t	0.6	part-time
t	0.5	employment
t	0.4	hiring
t	0.12	job
c	medtop:20000510	apprenticeship	medtop:20000509			
t	2	apprenticeship
t		apprentice
c	medtop:20000511	child labour	medtop:20000509			
t	2	child labour
c	medtop:20000512	employee	medtop:20000509			
t	0.5	employee
t	0.5	staff member
c	medtop:20000513	employer	medtop:20000509			
t	0.6	employer
c	medtop:20001276	parental leave	medtop:20000509			
t	2	parental leave
t	2	maternity leave
t	2	paternity leave
t	2	paid leave
t	2	family leave
c	medtop:20000518	wages and benefits	medtop:20000509			
t	2	overtime pay
t	2	pay rise
t	2	fringe benefit
t	2	living wage
t	2	wage growth
t	2	equal pay
t	2	sick pay
t	2	low-wage
t	2	raise the minimum wage
t	2	pay cheque
t	0.6	salary
c	medtop:20000521	employment legislation	medtop:09000000			
t	2	employment law
t	2	labour law
t	2	right-to-work
t	2	labour board
c	medtop:20000522	workplace health and safety	medtop:20000521			
t	2	workplace safety
t	2	health and safety
c	medtop:20000523	labour market	medtop:09000000			
t	2	skills shortage
t		labour market
t		labour force
c	medtop:20001275	gig economy	medtop:20000523			
t	2	gig economy
t	2	gig worker
c	medtop:20000524	labour relations	medtop:09000000			
t	3	labour leader
t	3	organised labour
t	2	labour relations
c	medtop:20000525	collective agreements	medtop:20000524			
t	3	collective bargaining
t	2	collective agreement
t	2	contract talks
t	2	labour contract
t	2	bargaining rights
c	medtop:20000529	labour dispute	medtop:20000524			
t	3	picket line
t	3	went on strike
t	2.5	walkout
t	2.5	on strike
t	2	industrial action
t	2	general strike
t	2	labour dispute
t	2	lockout
t	2	work stoppage
t	2	picketing
t	2	striking workers
n		air strike
n		drone strike
n		missile strike
n		military strike
n		preemptive strike
n		strike force
c	medtop:20000531	retirement	medtop:09000000			
t	2	retirement age
t	2	retiree
t	0.4	retirement
c	medtop:20000532	pension	medtop:20000531			
t	2	pensioner
t	2	pension fund
t	0.8	pension
c	medtop:20000533	unemployment	medtop:09000000			
t	0.6	unemployed
t	0.6	jobless
t	0.5	unemployment
c	medtop:20000535	unemployment benefits	medtop:20000533			
t	1.2	unemployment insurance
t		unemployment benefit
c	medtop:20000536	unions	medtop:09000000			
t	3	labour union
t	3	union leader
t	3	union member
t	3	union dues
t	3	right to work
t	3	union organiser
t	3	union contract
t	3	teamsters
t	3	union-backed
t	3	AFL-CIO
t	2.5	unionised
t	2.5	union activist
t	2	trade union
t	2	union official
t	2	union worker
t	2	non-union
t	2	autoworkers
t	2	fast-food worker
t	0.9	union
c	medtop:10000000	lifestyle and leisure				
t	2.5	Thanksgiving
t	2.5	Christmas tree
t	2.5	Valentine's Day
t	2.5	Halloween
t	2.5	Independence Day
t	2.5	Memorial Day
t	2.5	Columbus Day
t	2.5	Veterans Day
t	2.5	Fourth of July
t	2.5	Santa Claus
t	2	holiday season
t	2	lifestyle
t	2	holiday tradition
t	2	fireworks
t	2	New Year's resolution
t	2	Santa
t	2	Easter egg
t	2	turkey dinner
t	1.5	Labor Day
t	1.5	holiday shopping
t	1.5	festivity
t		holiday
t		celebrate
t		celebration
t		leisure
t		parade
t	0.6	Christmas
c	medtop:20000538	leisure	medtop:10000000			
t		recreation
t		pastime
c	medtop:20000540	game	medtop:20000538			
t	2	board game
t	2	puzzle
c	medtop:20000549	gaming and lottery	medtop:20000538			
t	2	casino
t	2	lottery
t	2	jackpot
t		gambling
c	medtop:20000550	hobby	medtop:20000538			
t	2	hobby
t	2	knitting
t		gardener
c	medtop:20000551	holiday	medtop:20000538			
t	2	bank holiday
t	2	public holiday
t	2	national holiday
t	2	New Year's Eve
t	2	long weekend
c	medtop:20000553	leisure venue	medtop:20000538			
t	2	amusement park
t	2	theme park
t	2	nightclub
t	2	pub
t	0.6	beach
t	0.6	restaurant
c	medtop:20000560	outdoor recreational activities	medtop:20000538			
t	2	hiking
t	2	fishing trip
t	2	hunting season
t	2	campsite
t	2	campground
c	medtop:20000563	travel and tourism	medtop:20000538			
t	2	traveller
t	2	sightseeing
t	2	backpacker
t	2	holidaymaker
t	0.8	vacation
t	0.8	tourist
c	medtop:20000565	lifestyle	medtop:10000000			
t	2	recipe
t	2	cookbook
t	2	chef
t	2	cuisine
t	2	cooking
t	2	dessert
t	2	dish
t	2	dining
t	2	foodie
t		meal
t		turkey
t		kitchen
t	0.8	wine
t	0.8	beer
t	0.5	food
t	0.5	eat
t	0.4	dinner
c	medtop:20000570	house and home	medtop:20000565			
t	2	home improvement
t	2	interior design
t	2	furniture
c	medtop:20000572	trend	medtop:20000565			
t	2	latest trend
t	2	fad
c	medtop:20001339	wellness	medtop:10000000			
t	2	yoga
t	2	fitness
t	2	gym
t	2	spa treatment
t	2	weight loss
c	medtop:11000000	politics				
t	0.5	politician
t	0.4	politics
t	0.3	political
t	0.15	policy
t	0.1	president
c	medtop:20000574	election	medtop:11000000		1	
t	2	polling station
t	2	election day
t	2	electoral
t	2	exit poll
t	2	turnout
t	2	electorate
t	2	swing state
t	2	electoral college
t	2	opinion poll
t	2	election result
t	2	battleground state
t	2	vote counting
t	2	election observer
t	2	vote rigging
t	2	election fraud
t	2	ballot box
t	1.5	ballot
t	1.2	re-election
t		constituency
t		falsified
t	0.9	election
t	0.8	voter
t	0.7	poll
t	0.6	voted for
t	0.5	vote
t	0.3	victory
n		Poll Tax
c	medtop:20000575	citizens' initiative and recall	medtop:20000574			
t	2	recall election
t	2	ballot measure
t	2	petition drive
c	medtop:20000576	electoral system	medtop:20000574			
t	2	electoral system
t	2	gerrymandering
t	2	redistricting
t	2	proportional representation
t	2	electoral reform
t	2	voter ID
t	2	electoral commission
t	2	election commission
c	medtop:20000578	local elections	medtop:20000574			
t	2	local election
t	2	council election
t	2	mayoral election
t	2	by-election
c	medtop:20000579	national elections	medtop:20000574			
t	2	general election
t	2	parliamentary election
t	2	presidential contender
t	1.2	presidential race
t		presidential campaign
t		presidential election
t		midterm
c	medtop:20000580	political campaigns	medtop:20000574			
t	2	campaign trail
t	2	election campaign
t	2	stump speech
t	2	campaign manager
t	2	campaign rally
t	2	fundraising
t	2	super PAC
t	2	attack ad
t	2	campaign donor
t	2	campaign finance
t	2	campaign event
t	0.6	endorsement
t	0.4	campaign
t	0.4	rally
t	0.3	supporter
c	medtop:20000582	political candidates	medtop:20000574			
t	2	front-runner
t	2	frontrunner
t	2	running mate
t	2	candidacy
t	2	presidential hopeful
t		challenger
t	0.9	candidate
t	0.5	nominee
t	0.5	rival
c	medtop:20001266	political debates	medtop:20000574			
t	2	presidential debate
t	2	televised debate
t	2	debate stage
c	medtop:20000583	primary elections	medtop:20000574			
t	2	primary election
t	2	primary voter
t	2	Super Tuesday
t	1.2	caucus
t		delegate
t	0.8	nomination
t	0.6	primary
c	medtop:20000584	referenda	medtop:20000574		1	
t	2	referendum
t	2	plebiscite
c	medtop:20000585	regional elections	medtop:20000574			
t	2	regional election
t	2	gubernatorial election
t	2	governor's race
c	medtop:20000586	voting	medtop:20000574			
t	2	absentee ballot
t	2	mail-in ballot
t	2	polling place
t	2	vote by mail
t	2	voter fraud
t	2	voter registration
t	2	early voting
t	2	mail-in voting
t	2	postal vote
t	2	recount
t	2	suffrage
t	2	polling booth
t	2	voter suppression
t	1.5	voting rights
g	1	6	votes	counted
g	1	8	ballots	counted
c	medtop:20000587	fundamental rights	medtop:11000000			
t		civil liberties
t		fundamental rights
t		constitutional right
c	medtop:20000588	censorship and freedom of speech	medtop:20000587			
t	2	censorship
t	2	freedom of speech
t	2	freedom of expression
t	2	censored
t		free speech
t		First Amendment
c	medtop:20000120	civil rights	medtop:20000587			
t	0.7	civil rights
c	medtop:20000590	freedom of religion	medtop:20000587			
t	2	religious freedom
t	2	freedom of religion
t	2	religious liberty
c	medtop:20000591	freedom of the press	medtop:20000587			
t	2	freedom of the press
t	2	press freedom
t	2	jailed journalist
c	medtop:20000592	human rights	medtop:20000587			
t	2	human rights
t	2	human rights group
t	2	human rights abuse
t	2	political prisoner
t	2	rights violation
t	2	freedom of association
t	2	freedom of assembly
t	2	rights defender
t	1.5	rights activist
c	medtop:20001300	privacy	medtop:20000587			
t	2	right to privacy
t	2	privacy law
t	0.4	privacy
c	medtop:20001326	women's rights	medtop:20000587			
t	2	women's rights
t	2	gender equality
c	medtop:20000593	government	medtop:11000000			
t	0.8	cabinet
t	0.18	government
c	medtop:20000594	civil and public service	medtop:20000593			
t	2	civil servant
t	2	civil service
t	2	public servant
t	2	public sector
c	medtop:20000597	constitution (law)	medtop:20000593			
t	2	constitutional amendment
t	2	new constitution
t	2	constitutional reform
t	2	amend the constitution
t	0.5	constitution
t	0.5	constitutional
c	medtop:20000598	defence	medtop:20000593			
t	2	defence ministry
t	2	ministry of defence
t	2	defence minister
t	2	defence secretary
t	2	secretary of defence
t	2	national defence
t	2	defence spending
t	2	defence capability
t	2	military cooperation
t	2	military attache
t	2	defence contractor
t	2	defence pact
t	2	military exercise
t	2	military matters
t	2	military security
t	2	regional security
t	2	security guarantee
t	2	deputy defence minister
t	2	collective defence
t	2	military doctrine
t	2	military alliance
t	2	military bloc
t	2	Collective Security Treaty
x	1.5	NATO
t	1.5	airbase
t	1.5	air base
t	1.5	missile defence
t		Pentagon
t	0.8	alliance
t	0.6	defence
t	0.4	military
g	1	8	troops	border
c	medtop:20000599	armed forces	medtop:20000598			
t	2	armed forces
t	2	marine corps
t	2	military base
t	2	conscription
t	2	general staff
t	2	chief of staff of the armed forces
t	2	regiment
t	2	battalion
t	2	military personnel
t	2	serviceman
t	2	military unit
t		army
t		navy
t		air force
t		soldier
t		brigade
t	0.8	troops
t	0.7	deployment
t	0.7	commander
t	0.5	deployed
c	medtop:20000601	military equipment	medtop:20000598			
t	2	fighter jet
t	2	warship
t	2	artillery
t	2	arms deal
t	2	weapon system
t	2	air defence
t	2	submarine
t	2	aircraft carrier
t	2	warhead
t	2	ammunition
t	2	battle tank
t	1.2	missile
t	1.2	nuclear weapon
t	0.8	drone
x	0.7	tanks
t	0.5	bomber
t	0.5	weapon
n		think tank
n		water tank
n		fish tank
n		septic tank
c	medtop:20000603	security measures (defence)	medtop:20000598			
t	2	military drill
t	2	military manoeuvre
t	2	war game
t	2	joint exercise
t	2	combat readiness
t	2	joint drill
t	2	live-fire
t	2	military exercise
t	1.5	exercise area
t		manoeuvres
t	0.5	border security
g	1.5	10	troops	exercise
g	1	10	soldiers	exercise
c	medtop:20000605	espionage and intelligence	medtop:20000593			
t	2	intelligence service
t	2	espionage
t	2	MI6
t	2	secret service
t	2	spying
t	2	intelligence community
t	2	KGB
t	2	intelligence official
t	1.5	foreign agent
t	1.2	intelligence agency
t	1.2	intelligence officer
x		NSA
t		covert
t		classified information
x	0.8	CIA
c	medtop:20000606	executive (government)	medtop:20000593			
t	2	executive action
t	2	executive branch
t	2	Oval Office
t	2	presidential decree
t	1.5	presidential power
t	0.7	executive order
t	0.7	press secretary
t	0.6	administration official
x	0.3	White House
t	0.12	administration
c	medtop:20000607	government budget	medtop:20000593			
t	2	federal budget
t	2	budget deficit
t	2	spending bill
t	2	budget cut
t	2	debt ceiling
t	2	fiscal cliff
t	2	sequester
t	2	government shutdown
t	2	budget proposal
t	2	budget deal
t	2	public spending
t	2	debt limit
t	2	continuing resolution
t	2	deficit reduction
t	2	spending cut
t	2	stopgap
t	2	appropriations
t	2	austerity
t	1.5	government spending
t	0.8	shutdown
t	0.8	deficit
t	0.8	fiscal
t	0.7	entitlement
t	0.6	budget
c	medtop:20000609	government department	medtop:20000593			
t	2	government department
t	0.4	ministry
c	medtop:20001261	heads of government	medtop:20000593			
t	2	head of government
t	2	Downing Street
t	1.5	prime minister
x		Chancellor
c	medtop:20000610	heads of state	medtop:20000593			
t	2	head of state
t	2	president of the republic
t	0.6	presidency
c	medtop:20000611	impeachment	medtop:20000593		1	
t	2	impeached
t	2	articles of impeachment
t	2	removal from office
t	1.5	impeachment
c	medtop:20000615	legislative body	medtop:20000593			
t	2	House of Representatives
t	2	member of parliament
t	2	parliamentary
t	2	national assembly
t	1.5	parliament
t	1.5	floor vote
x	1.5	MP
x	1.5	MPs
t		state legislature
t		legislative
t	0.8	legislature
t	0.8	legislator
t	0.5	amendment
t	0.4	legislation
t	0.4	congressional
t	0.3	lawmaker
x	0.3	Congress
t	0.2	bill
c	medtop:20000616	lower house (legislature)	medtop:20000615			
t	2	House of Commons
t	2	lower house
t	2	Speaker of the House
t	2	House majority
t		House Speaker
t	0.7	congressman
t	0.7	congresswoman
x	0.12	House
c	medtop:20000617	upper house (legislature)	medtop:20000615			
t	2	House of Lords
t	2	filibuster
t	2	upper house
t		minority leader
t	0.8	majority leader
t	0.4	senator
x	0.3	Senate
c	medtop:20000612	local government and authority	medtop:20000593			
t	2	city council
t	2	local government
t	2	local authority
t	2	town hall
t	2	municipal
t	2	councillor
t	2	city hall
t	2	village council
t	0.4	mayor
c	medtop:20000613	minister and secretary (government)	medtop:20000593			
t	2	cabinet minister
t	2	home secretary
t	2	foreign secretary
t	2	cabinet reshuffle
t	2	deputy minister
t	1.5	cabinet secretary
t	0.9	minister
c	medtop:20000614	national government	medtop:20000593			
t	2	national government
t	2	central government
t	0.3	federal government
c	medtop:20001260	political committees	medtop:20000593			
t	2	select committee
t	2	house committee
t	2	senate committee
t	2	congressional hearing
t	2	oversight committee
t	2	congressional committee
t	2	intelligence committee
t		committee chairman
t		subcommittee
t	0.7	judiciary committee
t	0.3	committee
c	medtop:20001259	political convention	medtop:20000593			
t	2	party convention
t	2	national convention
t	2	party conference
c	medtop:20001262	public inquiry	medtop:20000593			
t	2	public inquiry
t	2	commission of inquiry
t	2	independent inquiry
t		inquiry
c	medtop:20000618	regional government and authority	medtop:20000593			
t	2	regional government
t	2	statehouse
t	2	devolution
t		state government
t	0.35	governor
c	medtop:20001173	regulatory authority	medtop:20000593			
t	2	regulatory agency
t	0.4	watchdog
t	0.4	regulator
c	medtop:20000621	government policy	medtop:11000000			
t	2	policy maker
t	2	reform plan
t	0.7	public policy
t	0.5	policymaker
t	0.2	reform
c	medtop:20000345	economic policy	medtop:20000621			
t	2	economic policy
t	2	economic reform
t		stimulus package
c	medtop:20001338	education policy	medtop:20000621			
t	2	education policy
c	medtop:20000423	environmental policy	medtop:20000621			
t	2	environmental policy
t	2	environmental regulation
t	2	Environmental Protection Agency
x	0.4	EPA
c	medtop:20000479	healthcare policy	medtop:20000621			
t	2	healthcare policy
t	2	health policy
c	medtop:20000626	interior policy	medtop:20000621			
t		home affairs
t		interior minister
t		interior ministry
t		ministry of internal affairs
c	medtop:20000627	data protection policy	medtop:20000626			
t	2	data protection
c	medtop:20000628	housing and urban planning policy	medtop:20000626			
t	2	urban planning
t	2	housing policy
t		zoning
c	medtop:20001264	infrastructure policy	medtop:20000626			
t	2	infrastructure bill
t	2	infrastructure plan
t	0.4	infrastructure
c	medtop:20000630	pension and welfare policy	medtop:20000626			
t	2	welfare reform
t	2	Social Security
t	2	pension reform
c	medtop:20000632	personal weapon control policy	medtop:20000626			
t	2	gun control
t	2	gun law
t	2	Second Amendment
t	2	background check
t	2	assault weapon
t	2	gun owner
t	2	gun rights
t	2	assault rifle
c	medtop:20000634	migration policy	medtop:20000621			
t	2	migration policy
t	2	immigration policy
c	medtop:20000635	nuclear policy	medtop:20000621			
t	2	nuclear programme
t	2	nuclear deal
t	2	uranium enrichment
t	2	nuclear policy
t	2	nuclear agreement
c	medtop:20000636	regulation of industry	medtop:20000621			
t	2	deregulation
t	2	regulation of industry
t	2	antitrust
t	0.4	regulation
c	medtop:20000619	safety of citizens	medtop:20000621			
t	2	public safety
t	0.5	homeland security
c	medtop:20000620	taxation	medtop:20000621			
t	2	tax rate
t	2	income tax
t	2	tax reform
t	2	tax increase
t	2	tax hike
t	2	tax bill
t	2	tax plan
t	2	tax code
t	2	tax return
t	2	VAT
t	2	corporate tax
t	1.2	tax cut
t		taxation
t	0.5	taxpayer
t	0.4	tax
c	medtop:20000638	international relations	medtop:11000000			
t	2	international relations
t	2	bilateral relations
t	2	bilateral dialogue
t	2	bilateral cooperation
t	2	foreign affairs
t	2	strategic partnership
t	2	geopolitical
t	2	integration process
t	2	balance of power
t	2	normalisation of relations
t	2	interstate
t	2	foreign power
t	2	allied nations
t	2	international community
t	2	relations with
t	2	normalise relations
t	2	improve relations
t	2	interstate relations
t	2	international affairs
t	2	bilateral relationship
t	2	bilateral ties
t	1.5	relations between
t	1.5	relationship between
t	1.2	foreign policy
t		bilateral
t		neighbouring countries
t		rapprochement
t		sovereignty
t		military relationship
t		mutual interest
t	0.6	cooperation
t	0.4	ally
c	medtop:20001316	border disputes	medtop:20000638			
t	2	border dispute
t	2	disputed border
t	2	territorial dispute
t	2	territorial claim
t	2	disputed territory
t	2	border clash
t	2	border incident
t	2	border guarantee
t	2	patrol the border
t		demarcation
t		common border
t		border guard
t		border patrols
t	0.7	frontier
c	medtop:20000639	diplomacy	medtop:20000638			
t	2	diplomacy
t	2	diplomat
t	2	embassy
t	2	diplomatic
t	2	foreign minister
t	2	foreign ministry
t	2	charge d'affaires
t	2	consulate
t	2	envoy
t	2	state visit
t	2	official visit
t	2	consul
t	2	diplomatic relations
t	2	working visit
t	2	credentials
t	2	note of protest
t	2	persona non grata
t	2	expelled diplomat
t	2	ministry of foreign affairs
t	2	foreign secretary
t	1.5	ambassador
t		secretary of state
t		accreditation
t		held talks
x		State Department
t	0.7	dialogue
t	0.7	delegation
t	0.7	negotiator
t	0.6	talks with
t	0.5	negotiation
t	0.5	summoned
t	0.5	peace talks
n		brand ambassador
n		goodwill ambassador
c	medtop:20000640	summit meetings	medtop:20000639			
t	2	summit meeting
t	2	leaders' summit
t		summit
c	medtop:20000641	treaty	medtop:20000639		1	
t	2	treaty
t	2	ratification
t	2	ratified
t	2	signatory
t	2	memorandum of understanding
t	2	intergovernmental agreement
t	2	bilateral agreement
t	2	protocol signed
t	2	signed an agreement
t		guarantor
t	0.8	accord
t	0.8	pact
t	0.4	agreement
g	1	12	guarantors	treaty
g	0.5	8	parties	treaty
c	medtop:20000642	economic sanction	medtop:20000638		1	
t	2	economic sanction
t	2	embargo
t	2	asset freeze
t	2	frozen assets
t	2	sanctioned
t	2	trade embargo
t	2	lifting of sanctions
t	2	travel ban
t	2	blacklisted
t	2	sanctions regime
t	2	sanctions against
t	2	impose sanctions
g	1.5	6	assets	frozen
g	1	8	officials	blacklist
c	medtop:20000643	foreign aid	medtop:20000638			
t	2	foreign aid
t	2	development aid
t	2	aid package
t	2	humanitarian aid
t	2	military aid
c	medtop:20000644	international organisation	medtop:20000638			
t	2	Security Council
t	2	African Union
t	2	General Assembly
t	2	international organisation
t	2	international body
x	2	OSCE
x	2	CSTO
t	1.5	regional bloc
t	1.5	world body
t	1.5	international observer
t	1.2	United Nations
t	1.2	European Union
t		secretary general
t		member state
x	0.8	UN
x	0.8	EU
c	medtop:20000645	refugees and internally displaced people	medtop:20000638	1	1	
t	2	asylum seeker
t	2	displaced person
t	2	internally displaced
t	2	refugee camp
t	2	displaced people
t	2	fled their homes
t	2	asylum
t	2	refugee
g	0.8	5	people	fled
g	1	6	people	displaced
c	medtop:20000646	non-governmental organisation	medtop:11000000			
t	2	non-governmental organisation
t	2	NGO
t	2	advocacy group
t	2	aid agency
t	2	Red Cross
c	medtop:20000647	political crisis	medtop:11000000			
t	2	political crisis
t	2	constitutional crisis
t	2	caretaker government
t	2	no-confidence vote
t	2	vote of no confidence
t	2	resigned as prime minister
t	2	political turmoil
t	2	political deadlock
t	1.5	state of siege
c	medtop:20000648	political dissent	medtop:11000000			
t	2	dissident
t	2	political prisoner
t	2	crackdown on dissent
t	2	in exile
t	2	opposition activist
t	1.5	opposition leader
t		dissent
c	medtop:20000649	political process	medtop:11000000			
t	0.5	partisan
c	medtop:20000650	lobbying	medtop:20000649			
t	2	lobby group
t		lobbyist
t		lobbying
c	medtop:20000652	political development	medtop:20000649			
t	2	political development
t	2	transition of power
t	2	transfer of power
t	2	power-sharing
c	medtop:20000651	political parties and movements	medtop:20000649			
t	2	Republican Party
t	2	Democratic Party
t	2	Labour Party
t	2	Conservative Party
t	2	Liberal Democrat
t	2	opposition party
t	2	ruling party
t	2	party leader
t	2	political party
t	2	coalition government
t	2	party chairman
t	2	Tea Party
t	2	Lib Dem
t	2	party member
x	2	Tories
t		backbencher
t	0.5	party
t	0.5	opposition
t	0.5	coalition
t	0.3	bipartisan
c	medtop:20001312	political leadership	medtop:20000651			
t	2	party leadership
t	2	leadership contest
t	2	leadership election
t	1.5	leadership bid
c	medtop:20000653	political system	medtop:20000649			
t		political system
t		communism
t		socialism
t		regime change
c	medtop:20000654	democracy	medtop:20000653			
t	2	democratic elections
t	2	pro-democracy
t	2	democratic values
t	2	democratic institutions
t	2	democratic process
t	2	democratise
t	2	free and fair elections
t	2	democratisation
t	2	democratic reform
t	2	free elections
t		democracy
c	medtop:20000655	dictatorship	medtop:20000653			
t	2	dictatorship
t	2	dictator
t	2	authoritarian
t	2	one-party state
t	2	autocrat
t	2	strongman
t	2	autocratic
t	2	junta
c	medtop:12000000	religion				
t	2	theologian
t	2	theology
t	2	religious belief
t	2	spirituality
t	1.5	religion
t		religious
t		evangelical
t		believer
t		spiritual
t		worship
t	0.6	faith
t	0.6	secular
t	0.5	sacred
x	0.5	God
t	0.4	holy
c	medtop:20000657	belief systems	medtop:12000000			
t		creed
t		denomination
t	0.2	belief
c	medtop:20000658	Buddhism	medtop:20000657			
t	2	Buddhism
t	2	Buddhist
t	2	Dalai Lama
c	medtop:20000659	Christianity	medtop:20000657			
t	2	Christianity
t	2	Protestant
t	2	Baptist
t	2	Jesus Christ
t	2	gospel
t	2	Orthodox Church
t	2	Vatican
t	2	Christ
t	2	Methodist
t	2	Southern Baptist
t	2	Anglican
t	2	Mormon
t	2	Pentecostal
t	1.5	Catholic
t	1.2	Christian
t		Jesus
t		parish
t		baptism
t	0.8	church
t	0.5	orthodox
c	medtop:20000676	Hinduism	medtop:20000657			
t	2	Hindu
t	2	Hinduism
c	medtop:20000677	Islam	medtop:20000657			
t	2	imam
t	2	sharia
t		mosque
t	0.8	Islam
t	0.5	Muslim
t	0.4	Islamic
c	medtop:20000679	Judaism	medtop:20000657			
t	2	Judaism
t	2	synagogue
t	2	rabbi
t	2	anti-Semitism
t	2	Torah
t	0.7	Jewish
x	0.6	Jews
c	medtop:20000684	Sikhism	medtop:20000657			
t	2	Sikh
c	medtop:20001349	atheism and agnosticism	medtop:20000657			
t	2	atheist
t	2	atheism
t	2	agnostic
c	medtop:20000674	cult	medtop:20000657			
t	2	cult leader
t	2	religious cult
c	medtop:20000702	relations between religion and government	medtop:12000000			
t	2	separation of church and state
t	2	church and state
c	medtop:20000688	religious conflict	medtop:12000000			
t	2	religious conflict
t	2	sectarian violence
t	2	persecution of Christians
t	2	religious persecution
t	0.8	sectarian
c	medtop:20000697	religious facility	medtop:12000000			
t	2	monastery
t	2	temple
t	2	cathedral
t	2	place of worship
t	2	chapel
t	2	megachurch
c	medtop:20000690	religious festival and holiday	medtop:12000000			
t	2	Ramadan
t	2	Passover
t	2	Hanukkah
t	2	Eid
t	2	Diwali
t	2	Yom Kippur
x	2	Lent
x		Easter
t	0.3	Christmas
c	medtop:20000703	religious leader	medtop:12000000			
t	2	pope
t	2	bishop
t	2	archbishop
t	2	priest
t	2	clergy
t	2	pastor
t	2	cardinal
t	2	cleric
t	2	patriarch
t	2	nun
t	2	pontiff
t	2	preacher
t	2	religious leader
t	2	faith leader
t	2	Christian leader
c	medtop:20000696	religious ritual	medtop:12000000			
t	2	mass service
t	2	pilgrimage
t	2	sermon
t	2	worshipper
t	2	congregation
t	0.8	prayer
t	0.5	pray
c	medtop:20000705	religious text	medtop:12000000			
t	2	Bible
t	2	Koran
t	2	Quran
t	2	scripture
t	2	biblical
t	2	Qur'an
c	medtop:13000000	science and technology				
t	2	science and technology
t	2	technological
t	0.8	tech
t	0.6	technology
t	0.6	innovation
t	0.5	scientist
t	0.4	scientific
t	0.4	science
c	medtop:20000710	biomedical science	medtop:13000000			
t	2	stem cell
t	2	gene therapy
t	2	biotechnology
t	2	genome
t	2	DNA
t	2	genetic
t	2	biotech
t	2	geneticist
c	medtop:20000715	mathematics	medtop:13000000			
t	2	mathematician
t	2	mathematics
c	medtop:20000717	natural science	medtop:13000000			
t		naturalist
t		natural science
c	medtop:20000718	astronomy	medtop:20000717			
t	2	astronomer
t	2	telescope
t	2	galaxy
t	2	spacecraft
t	2	NASA
t	2	astronaut
t	2	asteroid
t	2	solar system
t	2	space agency
t	2	space mission
t	2	space station
t	2	comet
t	2	space exploration
t	2	lunar
t	2	black hole
t	2	moon landing
x	1.5	Mars
t		orbit
t	0.8	planet
t	0.6	moon
t	0.3	space
c	medtop:20000719	biology	medtop:20000717			
t	2	biologist
t	2	evolutionary
t	2	palaeontologist
t	2	dinosaur
t	2	microbiologist
t		bacteria
x		fossils
t	0.4	evolution
c	medtop:20000725	chemistry	medtop:20000717			
t	2	chemist
t	2	chemistry
c	medtop:20000727	geology	medtop:20000717			
t	2	geologist
t	2	geology
c	medtop:20000729	marine science	medtop:20000717			
t	2	marine biologist
t	2	oceanographer
c	medtop:20000731	physics	medtop:20000717			
t	2	physicist
t	2	physics
t	2	particle
t	2	quantum
c	medtop:20000735	scientific research	medtop:13000000			
t	2	scientific research
t	2	research team
t	2	peer-reviewed
t	2	scientific journal
t	2	academic journal
t	0.7	laboratory
t	0.6	new study
t	0.5	researcher
t	0.4	experiment
t	0.2	research
t	0.15	study
c	medtop:20000738	scientific exploration	medtop:20000735			
t		expedition
c	medtop:20000736	scientific innovation	medtop:20000735			
t	2	breakthrough
t	2	inventor
t	2	patent
t	2	invention
c	medtop:20000742	social sciences	medtop:13000000			
t	2	social scientist
t	2	sociologist
t	2	anthropologist
c	medtop:20000744	archaeology	medtop:20000742			
t	2	archaeologist
t	2	archaeology
t	2	excavation
t	2	archaeological
c	medtop:20000747	history	medtop:20000742			
t	2	historian
c	medtop:20000753	psychology	medtop:20000742			
t	2	psychologist
c	medtop:20000756	technology and engineering	medtop:13000000			
t	2	prototype
t	2	robot
t	2	robotics
t	2	start-up
t	2	startup
t	2	Silicon Valley
t	2	tech firm
t	2	tech giant
t	2	tech company
t	2	tech industry
t	2	big tech
t	2	tech sector
t	0.5	engineer
t	0.4	engineering
c	medtop:20000757	aerospace engineering	medtop:20000756			
t	2	rocket
t	2	satellite
t	2	space flight
t	2	rocket launch
t	2	spaceship
c	medtop:20000760	civil engineering	medtop:20000756			
t	2	civil engineering
c	medtop:20000761	electronic engineering	medtop:20000756			
t	2	electronics
t	2	semiconductor
t	2	chip maker
t	2	microchip
t	2	battery
t	2	processor
t	2	chip
c	medtop:20000762	identification technology	medtop:20000756			
t	2	facial recognition
t	2	biometric
t	2	fingerprint scanner
c	medtop:20000763	information technology and computer science	medtop:20000756			
t	2	software
t	2	artificial intelligence
t	2	smartphone
t	2	operating system
t	2	broadband
t	2	search engine
t	2	machine learning
t	2	laptop
t	2	web browser
t	2	file-sharing
t	2	video game
t	2	gamer
t	2	mobile phone
t	2	handset
t	2	net neutrality
t	2	online service
t	2	spam
t	2	iPhone
t	2	Android
t	2	desktop
t	2	cybersecurity
t	2	digital music
t	2	console
t	2	user data
t	2	gadget
t	2	open source
t	2	malware
t	2	spyware
t	2	computing
t	2	wireless
t	2	high-definition
t	2	virtual reality
t	2	TikTok
t	1.5	algorithm
x	1.5	gaming
x	1.5	PC
x	1.5	Microsoft
t		computer
t		app
t		download
t		encryption
t		tech giant
x		Google
x		Apple
t	0.8	internet
t	0.8	web
t	0.7	digital
t	0.7	mobile
t	0.6	device
t	0.6	user
t	0.5	blogger
t	0.5	phone
t	0.4	blog
t	0.4	online
t	0.2	data
t	0.2	network
t	0.2	platform
t	0.2	website
c	medtop:20000764	materials science	medtop:20000756			
t	2	nanotechnology
t	2	graphene
c	medtop:14000000	society				
t	0.3	society
t	0.2	community
t	0.15	social
c	medtop:20000768	communities	medtop:14000000			
t		community group
t		community leader
c	medtop:20000770	demographics	medtop:14000000			
t	2	demographics
c	medtop:20000774	population and census	medtop:20000770			
t	2	birth rate
t	2	ageing population
t	1.2	census
t	0.2	population
c	medtop:20000775	discrimination	medtop:14000000			
t	2	discriminatory
t	2	equal opportunity
t	2	hate crime
t	2	prejudice
t	2	bigotry
t	1.3	discrimination
t		discriminate
t	0.7	inequality
c	medtop:20000777	racism	medtop:20000775			
t	2	racism
t	2	white supremacist
t	2	segregation
t	2	Black Lives Matter
t	2	slavery
t	2	Confederate
t	2	racial justice
t	2	African Americans
t	2	white supremacy
t	2	white nationalist
t	2	race relations
t	2	systemic racism
t	2	Black people
t	2	racial profiling
t	2	N-word
t	1.2	racist
t		racial
t	0.5	minority
t	0.2	race
t	0.15	black
t	0.1	white
c	medtop:20000779	sexism	medtop:20000775			
t	2	sexism
t	2	misogyny
t	2	sexist
c	medtop:20001373	diversity, equity and inclusion	medtop:14000000			
t	2	affirmative action
t	2	diversity and inclusion
t		diversity
c	medtop:20000772	emigration	medtop:14000000			
t	2	emigration
t	2	emigrant
t	2	emigrate
c	medtop:20000780	family	medtop:14000000			
t	2	family life
t	2	family values
t	2	single mother
t	2	fatherhood
t	2	motherhood
t	0.1	family
c	medtop:20000781	adoption	medtop:20000780			
t	2	adoptive parent
t	2	foster care
t	2	foster child
c	medtop:20000783	divorce	medtop:20000780			
t	2	divorce
c	medtop:20000784	family planning	medtop:20000780		1	
t	2.5	abortion
t	2	birth control
t	2	contraception
t	2	contraceptive
t	2	pro-life
t	2	Roe v. Wade
t	2	pro-choice
t	2	anti-abortion
t	2	unborn
t	2	late-term
t	2	family planning
t	2	abortion clinic
t	2	abortion rights
t	1.5	Planned Parenthood
c	medtop:20000786	marriage	medtop:20000780			
t	2.5	same-sex marriage
t	2.5	gay marriage
t	2	married couple
t	2	same-sex couple
t		spouse
t	0.7	marriage
c	medtop:20000787	parenting	medtop:20000780			
t	2	parenting
c	medtop:20001359	pregnancy and childbirth	medtop:20000780			
t	2	pregnancy
t	2	childbirth
t	2	pregnant
t	2	foetus
c	medtop:20000771	immigration	medtop:14000000		1	
t	2	immigration reform
t	2	green card
t	2	migrant
t	2	path to citizenship
t	2	immigration law
t	2	dreamers
t	2	amnesty
t	2	DACA
t	2	sanctuary city
t	2	immigration system
t	2	naturalisation
t	1.8	immigrant
t	1.8	immigration
t		citizenship
t		visa
c	medtop:20000773	illegal immigration	medtop:20000771			
t	2.5	illegal immigrant
t	2	undocumented
t	2	deportation
t	2	deported
t	2	illegal immigration
t	2	unaccompanied minor
t	2	border wall
t	2	illegal alien
t	2	southern border
t	2	family separation
t	2	detention centre
t	2	border agent
t	2	Immigration and Customs Enforcement
t	2	ICE agent
t	2	caravan
t	2	smuggled across the border
t	2	unaccompanied children
t	2	border patrol agent
t	1.5	border crossing
t	0.8	border patrol
x	0.8	ICE
t	0.6	border
c	medtop:20000788	mankind	medtop:14000000			
t		mankind
t		humanity
c	medtop:20000792	LGBTQ	medtop:20000788			
t	2.5	transgender
t	2	LGBT
t	2	lesbian
t	2	homosexual
t	2	gay rights
t	2	LGBTQ
t	2	homosexuality
t	2	bisexual
t	2	sexual orientation
t	2	same-sex
t	2	gender identity
t	2	queer
t	2	drag queen
t	1.5	gay
c	medtop:20000790	children	medtop:20000788			
t	2	children's home
t	2	child welfare
t	0.15	children
c	medtop:20000791	disabilities	medtop:20000788			
t	2	wheelchair
t	2	blind people
t		disability
t	0.8	disabled
c	medtop:20000793	gender	medtop:20000788			
t	2	gender roles
t		gender
c	medtop:20001288	indigenous people	medtop:20000788			
t	2	indigenous people
t	2	Native American
t	2	aboriginal
t	2	tribal
c	medtop:20000795	national or ethnic minority	medtop:20000788			
t	2	ethnic minority
t	2	ethnic group
t	2	minority group
t	0.8	ethnic
t	0.3	minority
c	medtop:20000797	senior citizens	medtop:20000788			
t	2	senior citizen
t	2	elderly people
t		elderly
c	medtop:20000798	teenagers	medtop:20000788			
t	2	adolescent
t		teen
t	0.6	teenager
c	medtop:20001327	women	medtop:20000788			
t	2	women's march
t	2	feminist
t	2	feminism
t	2	women's movement
t	0.25	women
c	medtop:20000799	social condition	medtop:14000000			
t		living conditions
t		social class
t	0.5	middle class
c	medtop:20000800	homelessness	medtop:20000799			
t	2	homeless
t	2	homelessness
t	2	homeless shelter
c	medtop:20000801	poverty	medtop:20000799			
t	2	poverty line
t	2	food bank
t	0.6	low-income
t	0.6	poverty
t	0.2	poor
c	medtop:20000802	social problem	medtop:14000000			
t		social problem
t		social ill
c	medtop:20000804	addiction	medtop:20000802			
t	2	alcoholism
t	2	drug addict
t	0.8	addiction
c	medtop:20001284	bullying	medtop:20000802			
t	2	bullied
c	medtop:20000806	prostitution	medtop:20000802			
t	2	prostitution
t	2	prostitute
t	2	sex worker
c	medtop:20001193	sexual misconduct	medtop:20000802			
t	2	sexual harassment
t	2	sexual misconduct
t	2	MeToo
t	2	groped
c	medtop:20000808	values	medtop:14000000			
t	0.3	moral
c	medtop:20000810	death and dying	medtop:20000808			
t	2	assisted suicide
t	2	euthanasia
c	medtop:20000814	ethics	medtop:20000808			
t	2	ethical
t	0.6	ethics
c	medtop:20000815	pornography	medtop:20000808			
t	2	pornography
c	medtop:20000817	welfare	medtop:14000000			
t	2	food stamps
t	2	welfare state
t	2	welfare recipient
t	2	welfare benefit
t	0.6	welfare
c	medtop:20000818	charity	medtop:20000817			
t	2	charitable
t	2	philanthropy
t		philanthropist
t	0.7	charity
t	0.5	donation
c	medtop:20001317	child care	medtop:20000817			
t	2	child care
t	2	childcare
t	2	day care
c	medtop:20001232	elderly care	medtop:20000817			
t	2	elderly care
t	2	care home
c	medtop:20001290	public housing	medtop:20000817			
t	2	public housing
t	2	affordable housing
t	2	social housing
c	medtop:20000820	social services	medtop:20000817			
t	2	social services
t	2	social worker
c	medtop:15000000	sport				
t	2	sport
t	2	athlete
t	2	sports fan
t		championship
t		player
t		league
t		squad
t		teammate
t		tournament
t		fixture
t	0.8	champion
t	0.8	coach
t	0.6	team
t	0.6	match
t	0.5	injury
t	0.5	season
x	0.5	fans
t	0.4	win
n		press conference
c	medtop:20000822	competition discipline	medtop:15000000			
t		contest
t		competitor
c	medtop:20000823	American football	medtop:20000822			
t	2	NFL
t	2	quarterback
t	2	touchdown
t	2	Super Bowl
t	2	linebacker
t	2	football player
t	2	football team
t	2	wide receiver
t	2	American football
c	medtop:20000827	athletics	medtop:20000822			
t	2	sprinter
t	2	marathon
t	2	world athletics
t	2	100m
t	2	200m
t	2	hurdles
t	2	400m
t	2	relay
t	2	pole vault
t	2	indoor championships
t	2	long jump
t	2	half marathon
t	2	steeplechase
t	2	athletics
t		medal
t		runner
c	medtop:20000849	baseball	medtop:20000822			
t	2	baseball
t	2	pitcher
t	2	home run
t	2	major league baseball
t	2	inning
t	2	World Series
c	medtop:20000851	basketball	medtop:20000822			
t	2	basketball
t	2	NBA
t	2	slam dunk
t	2	point guard
c	medtop:20000856	boxing	medtop:20000822			
t	2	boxing
t	2	boxer
t	2	heavyweight
t	2	knockout
t	2	title fight
t		bout
c	medtop:20000888	cricket	medtop:20000822			
t	2	cricket
t	2	cricketer
t	2	wicket
t	2	batsman
t	2	one-day international
t	2	Test match
t	2	bowler
t		innings
c	medtop:20000892	cycling	medtop:20000822			
t	2	cycling race
t	2	Tour de France
t	2	cyclist
t	2	peloton
c	medtop:20001108	sport event	medtop:15000000			
t	2	World Cup
t	2	quarter-final
t	2	semi-final
t	2	cup final
t	2	grand slam
t	2	group stage
t	2	champions league
t	2	Africa Cup of Nations
t	2	European Championship
t	2	Commonwealth Games
t	2	Six Nations
t	2	qualifier
t	2	knockout stage
t	2	world champion
t	2	world championship
t	2	European Cup
t	2	home game
t	2	away game
t		final
t		opponent
c	medtop:20001177	Olympic Games	medtop:20001108			
t	2	Olympic Games
t	2	Olympics
t	2	gold medal
t	2	silver medal
t	2	bronze medal
t	2	Olympian
c	medtop:20001178	Paralympic Games	medtop:20001108			
t	2	Paralympics
t	2	Paralympian
c	medtop:20001103	disciplinary action in sport	medtop:15000000			
t	2	red card
t	2	yellow card
t	2	banned for life
t	2	match ban
t	2	suspended for
c	medtop:20001104	drug use in sport	medtop:15000000			
t	2	doping
t	2	anti-doping
t	2	drugs test
t	2	performance-enhancing
t	1.2	steroid
c	medtop:20001124	sport industry	medtop:15000000			
t	2	sports industry
t	2	sponsorship deal
c	medtop:20001125	sport organisation	medtop:15000000			
t	2	FIFA
t	2	UEFA
t	2	football association
t	2	Olympic Committee
t	2	sports federation
t	2	national team
t	2	football club
t		club
c	medtop:20001126	sport venue	medtop:15000000			
t	2	stadium
t	2	Old Trafford
t	2	racetrack
t	2	locker room
t		pitch
c	medtop:20001323	sports coaching	medtop:15000000			
t	2	head coach
t	2	football manager
t	2	assistant coach
t	2	training session
t		manager
t		training
c	medtop:20001325	sports officiating	medtop:15000000			
t	2	referee
t	2	umpire
t	2	linesman
c	medtop:20001148	sports transaction	medtop:15000000			
t	2	transfer window
t	2	transfer fee
t	2	loan deal
t	2	free agent
t	2	transfer market
t	2	signed a contract
c	medtop:16000000	conflict, war and peace				
t	2	militia
t	2	atrocity
t	2	ceasefire
t	2	cease-fire
t	2	hostilities
t	2	violence against civilians
t	0.8	fighter
t	0.5	enemy
t	0.4	war
t	0.4	conflict
t	0.4	violence
t	0.4	attack
t	0.2	fighting
n		trade war
n		culture war
n		price war
n		war of words
n		Star Wars
n		war room
n		bidding war
n		heart attack
n		conflict of interest
n		attack ad
n		panic attack
c	medtop:20000053	act of terror	medtop:16000000		1	
t	2.5	terror attack
t	2.5	jihadist
t	2.5	Islamic State
t	2.5	al Qaeda
t	2.5	terror suspect
t	2.5	bomb suspect
t	2.5	bombing suspect
t	2.5	radical Islamist
t	2.5	marathon bombing
t	2.5	homegrown terrorist
x	2.5	ISIS
x	2.5	ISIL
t	2.2	terrorist
t	2.2	terrorism
t	2	act of terror
t	2	terrorist attack
t	2	Al-Qaida
t	2	jihadi
t	2	terrorist group
t	2	Boko Haram
t	2	extremism
t	2	Taliban
t	2	counter-terrorism
t	2	counterterrorism
t	2	terror group
t	2	radicalised
t	2	Islamist
t	2	Al-Shabab
t	2	caliphate
t	2	hostage
t	2	jihad
t	2	Islamic extremism
t	2	Hezbollah
t	2	Hamas
t	2	beheading
t	2	terror plot
t	2	radical Islam
t	2	suicide bomber
t	1.5	lone wolf
t	1.2	extremist
t	1.2	militant
t		terror
t	0.4	attacker
n		heart attack
c	medtop:20000054	act of bioterrorism	medtop:20000053			
t	2	anthrax
t	2	bioterrorism
c	medtop:20000055	terrorist bombings	medtop:20000053			
t	2	suicide bomber
t	2	bomb attack
t	2	car bomb
t	2	bomber
t	2	suicide bombing
t	2	detonated
t	2	explosive device
t	2	pipe bomb
t	2	roadside bomb
t	2	suicide vest
t	1.5	bombing
t		explosives
t		bomb
c	medtop:20000056	armed conflict	medtop:16000000			
t	2	armed conflict
t	2	air strike
t	2	airstrike
t	2	shelling
t	2	ground troops
t	2	insurgent
t	2	hostile action
t	2	special military operation
t	2	military operation
t	2	bombardment
t	2	armed group
t	2	battlefield
t	2	ceasefire violation
t	2	military conflict
t	2	military offensive
t	2	conflict zone
t	2	escalation of the conflict
t	2	armed hostilities
t	1.5	military action
t	1.2	conflict in
t	1.2	war in
t		front line
t		frontline
t		troops
t		casualties
t	0.8	rebel
t	0.4	combat
c	medtop:20000057	guerrilla activity	medtop:20000056			
t	2	guerrilla
t	2	insurgency
c	medtop:20000058	international military intervention	medtop:20000056			
t	2	military intervention
t	2	coalition forces
t	2	peacekeeper
t	2	peacekeeping
t	2	peacekeeping force
t	2	no-fly zone
c	medtop:20000060	military occupation	medtop:20000056			
t	2	occupied territory
t	2	military occupation
t	2	occupying forces
t	2	annexation
t	2	annexed
t		occupation
c	medtop:20000061	missing in action	medtop:20000056			
t	2	missing in action
c	medtop:20000062	war	medtop:20000056			
t	2	invasion
t	2	war zone
t	2	declaration of war
t	2	war effort
t	2	wartime
t	2	invaded
t	2	war-torn
t	0.5	world war
t	0.5	war with
n		trade war
n		culture war
n		price war
n		war on drugs
n		war of words
n		Star Wars
n		war room
n		bidding war
c	medtop:20000063	civil war	medtop:20000062			
t	2	civil war
t	2	warring factions
t	2	warring parties
c	medtop:20000065	civil unrest	medtop:16000000			
t	2	civil unrest
t	2	tear gas
t	2	unrest
t	2	barricade
t	2	clashes with police
t		clash
c	medtop:20000066	demonstration	medtop:20000065			
t	2	protest march
t	2	street protest
t	2	anti-government protest
t	2	mass protest
t	0.6	demonstrator
t	0.5	protester
t	0.5	demonstration
t	0.4	protest
c	medtop:20000067	rebellion	medtop:20000065			
t	2	rebellion
t	2	uprising
t	2	insurrection
t	2	armed rebellion
c	medtop:20000068	revolution	medtop:20000065			
t	0.4	revolution
t	0.4	revolutionary
c	medtop:20000069	riot	medtop:20000065			
t	2	rioter
t	2	rioting
c	medtop:20000070	coup d'etat	medtop:16000000		1	
t	2	coup
t	2	coup attempt
t	2	military takeover
t	2	putsch
t	2	coup d'etat
c	medtop:20001361	cyber warfare	medtop:16000000			
t	2	cyber warfare
t	2	cyber attack
t	2	cyberattack
c	medtop:20000071	massacre	medtop:16000000		1	
t	2	massacre
t	2	mass grave
c	medtop:20000072	genocide	medtop:20000071		1	
t	2	genocide
t	2	ethnic cleansing
c	medtop:20000073	peace process	medtop:16000000			
t	2	peace process
t	2	peace deal
t	2	peace agreement
t	2	peace accord
t	2	truce
t	2	peaceful settlement
t	2	armistice
t	2	peaceful resolution
t	2	ceasefire agreement
t	2	settlement of the conflict
t	2	Minsk agreements
t	2	resolution of the crisis
t	2	resolution of the conflict
t	2	settlement of the crisis
t	2	political settlement
t	2	crisis settlement
t	2	peace initiative
t	2	peace formula
t	2	peace effort
t	1.2	negotiations between
t		peace
t		ceasefire
t		cease-fire
g	1	10	talks	ceasefire
g	0.5	8	sides	negotiations
c	medtop:20000074	peace envoy	medtop:20000073			
t	2	peace envoy
t	2	special envoy
c	medtop:20000075	peace plan	medtop:20000073			
t	2	peace plan
t	2	peace proposal
t	2	roadmap to peace
c	medtop:20000076	peace talks	medtop:20000073			
t	2	peace talks
t	2	peace negotiation
t	2	peace conference
c	medtop:20000077	post-war reconstruction	medtop:16000000			
t	2	post-war reconstruction
t	2	reconstruction of the country
c	medtop:20000078	disarmament	medtop:20000077			
t	2	disarmament
t	2	arms control
t	2	demilitarised
t	2	non-proliferation
c	medtop:20000079	ordnance clearance	medtop:20000077			
t	2	landmine
t	2	mine clearance
t	2	unexploded ordnance
t	2	bomb disposal
t	2	demining
c	medtop:20000080	prisoners of war	medtop:16000000			
t	2	prisoner of war
t	2	prisoner exchange
t	2	prisoner swap
t	2	captured soldier
c	medtop:17000000	weather				
t	0.6	weather
c	medtop:20001128	weather forecast	medtop:17000000			
t	2	weather forecast
t	2	forecaster
t	2	meteorologist
t	2	outlook for the week
c	medtop:20001129	weather phenomena	medtop:17000000			
t	2	heatwave
t	2	heat wave
t	2	snowfall
t	2	rainfall
t	2	thunderstorm
t	2	cold snap
t	2	high winds
t	2	snowstorm
t	2	heavy rain
t	2	torrential rain
t		snow
t		rain
t		fog
t		gust
c	medtop:20001130	weather statistic	medtop:17000000			
t	2	record temperature
t	2	average temperature
t	2	highest temperature
t	2	degrees Celsius
t	2	degrees Fahrenheit
c	medtop:20001131	weather warning	medtop:17000000			
t	2	weather warning
t	2	storm warning
t	2	flood warning
t	2	hurricane watch
t	2	weather alert
t	2	severe weather
"""#

    static let weights: StaticString = #"""
v	medtop/2023-10-24
423	medtop:02000000	abc news
162	medtop:13000000	able
909	medtop:02000000	abortion
3844	medtop:14000000	abortion
1398	medtop:07000000	absentee
1473	medtop:07000000	absentee ballots
1126	medtop:01000000	absurd
814	medtop:16000000	abu
270	medtop:10000000	abuse
284	medtop:12000000	abuse
517	medtop:13000000	abuse
1572	medtop:05000000	academic
204	medtop:04000000	accept
512	medtop:13000000	access
870	medtop:13000000	account
690	medtop:01000000	accused
465	medtop:01000000	acknowledged
1603	medtop:01000000	acosta
115	medtop:07000000	act
122	medtop:11000000	action
267	medtop:13000000	action
990	medtop:06000000	activists
766	medtop:01000000	actor
2031	medtop:01000000	actress
744	medtop:01000000	actually
1569	medtop:01000000	ad
1746	medtop:14000000	ad
914	medtop:02000000	admin
119	medtop:01000000	administration
305	medtop:14000000	administration
870	medtop:09000000	advance
777	medtop:01000000	advertising
1114	medtop:11000000	adviser
907	medtop:11000000	affairs
363	medtop:04000000	affected
266	medtop:07000000	affected
979	medtop:10000000	afghanistan
1526	medtop:14000000	african american
1079	medtop:02000000	ag
193	medtop:01000000	age
1417	medtop:01000000	aged
463	medtop:02000000	agency
489	medtop:06000000	agency
1037	medtop:04000000	agenda
401	medtop:11000000	agenda
417	medtop:01000000	agents
687	medtop:14000000	agents
1254	medtop:02000000	agitators
339	medtop:04000000	agree
778	medtop:06000000	agreement
549	medtop:04000000	ahead
605	medtop:11000000	aid
879	medtop:11000000	aides
1768	medtop:01000000	ailes
676	medtop:04000000	aimed
335	medtop:11000000	aimed
320	medtop:01000000	air
571	medtop:06000000	air
1280	medtop:06000000	air pollution
1352	medtop:03000000	airliner
1579	medtop:04000000	airlines
263	medtop:03000000	airport
386	medtop:04000000	airport
1068	medtop:16000000	al
834	medtop:16000000	al qaeda
601	medtop:05000000	alabama
2899	medtop:01000000	album
936	medtop:01000000	alex jones
793	medtop:01000000	alexander
891	medtop:01000000	allegations
241	medtop:02000000	allegations
250	medtop:01000000	alleged
360	medtop:07000000	allow
154	medtop:14000000	allow
772	medtop:02000000	amanda
378	medtop:04000000	amazon
415	medtop:13000000	amazon
1011	medtop:16000000	ambassador
2117	medtop:07000000	ambulance
1429	medtop:07000000	ambulance service
438	medtop:02000000	amendment
789	medtop:04000000	amendment
594	medtop:12000000	amendment
1684	medtop:10000000	american dream
770	medtop:09000000	american workers
187	medtop:07000000	amid
212	medtop:14000000	amid
2478	medtop:07000000	amid coronavirus
947	medtop:14000000	amnesty
242	medtop:06000000	analysis
683	medtop:10000000	analysis
1079	medtop:04000000	analysts
1491	medtop:02000000	anarchists
724	medtop:01000000	anchor
2046	medtop:15000000	andy
525	medtop:01000000	anger
428	medtop:04000000	announced
401	medtop:04000000	announcement
641	medtop:01000000	anonymous
706	medtop:13000000	anonymous
1748	medtop:15000000	anthem
1189	medtop:02000000	anthony kennedy
414	medtop:01000000	anti
191	medtop:13000000	anti
302	medtop:14000000	anti
1454	medtop:01000000	anti trump
1845	medtop:06000000	antibiotics
1226	medtop:02000000	antifa
459	medtop:01000000	apologize
655	medtop:11000000	apologize
456	medtop:14000000	apologize
614	medtop:11000000	apology
977	medtop:11000000	appeals
187	medtop:13000000	appeals
354	medtop:14000000	appeals
282	medtop:01000000	appeared
242	medtop:11000000	appeared
1054	medtop:13000000	apple
214	medtop:05000000	applications
295	medtop:11000000	appointed
599	medtop:02000000	appointees
447	medtop:11000000	appointment
1077	medtop:14000000	appropriations
579	medtop:04000000	approval
867	medtop:11000000	approval rating
430	medtop:06000000	approved
498	medtop:16000000	arab
1779	medtop:06000000	arctic
841	medtop:06000000	area
157	medtop:11000000	argued
936	medtop:10000000	army
1721	medtop:14000000	arrested
1957	medtop:15000000	arsenal
1674	medtop:01000000	art
1233	medtop:13000000	artificial intelligence
1825	medtop:01000000	artists
2472	medtop:01000000	artwork
641	medtop:03000000	ash
1220	medtop:05000000	asian americans
1413	medtop:11000000	aspirations
752	medtop:01000000	assault
509	medtop:02000000	assault
456	medtop:14000000	assault
745	medtop:11000000	assembly
515	medtop:01000000	asserted
551	medtop:09000000	assistant
1836	medtop:09000000	assistant attorney
449	medtop:16000000	associated press
1794	medtop:15000000	athletes
601	medtop:09000000	athletics
853	medtop:14000000	atlanta
647	medtop:03000000	atop
180	medtop:02000000	attack
816	medtop:16000000	attack
737	medtop:12000000	attackers
1639	medtop:16000000	attackers
909	medtop:14000000	attorney
784	medtop:02000000	attorney general
1266	medtop:01000000	auction
921	medtop:13000000	auction
720	medtop:13000000	audience
1059	medtop:14000000	aunt
1143	medtop:15000000	australia
2560	medtop:15000000	australian
271	medtop:16000000	authorities
1390	medtop:03000000	automatic
268	medtop:13000000	available
818	medtop:02000000	avenue
407	medtop:06000000	average
1206	medtop:04000000	aviation
311	medtop:02000000	avoid
339	medtop:09000000	avoid
952	medtop:01000000	award
516	medtop:07000000	award
566	medtop:07000000	baby
803	medtop:01000000	background
1044	medtop:09000000	backlog
1301	medtop:06000000	bacteria
680	medtop:02000000	bader
970	medtop:06000000	bag
1684	medtop:10000000	baghdad
940	medtop:12000000	baghdadi
864	medtop:16000000	baghdadi
1798	medtop:12000000	baker
414	medtop:11000000	balance
866	medtop:01000000	baldwin
1078	medtop:15000000	ball
732	medtop:07000000	ballot
836	medtop:02000000	baltimore
436	medtop:01000000	ban
848	medtop:14000000	ban
1699	medtop:01000000	band
1535	medtop:13000000	bangladesh
1349	medtop:04000000	bank
1570	medtop:04000000	bankers
623	medtop:04000000	banking
1130	medtop:11000000	bannon
1087	medtop:07000000	barclay
445	medtop:04000000	bargaining
1863	medtop:02000000	barr
1001	medtop:14000000	barriers
1249	medtop:09000000	based health
781	medtop:01000000	bash
1403	medtop:15000000	bath
1060	medtop:13000000	battery
1080	medtop:09000000	bay area
779	medtop:16000000	beach
407	medtop:11000000	beat
1035	medtop:15000000	beat
1791	medtop:15000000	beaten
791	medtop:03000000	bee
2975	medtop:10000000	beef
405	medtop:07000000	begin
1024	medtop:11000000	behavior
588	medtop:01000000	beheading
1234	medtop:04000000	beijing
341	medtop:12000000	beliefs
174	medtop:01000000	believe
119	medtop:11000000	believe
536	medtop:15000000	belt
132	medtop:04000000	benefits
158	medtop:05000000	benefits
456	medtop:09000000	benefits
171	medtop:14000000	benefits
822	medtop:01000000	benghazi
5672	medtop:16000000	benghazi
783	medtop:16000000	benghazi attack
538	medtop:16000000	bernardino
1085	medtop:02000000	berry
419	medtop:01000000	best
1357	medtop:05000000	betsy
1631	medtop:05000000	betsy devos
233	medtop:07000000	better
850	medtop:11000000	betting
3396	medtop:13000000	bezos
2538	medtop:01000000	bias
1174	medtop:01000000	biased
744	medtop:04000000	bid
900	medtop:11000000	big banks
1504	medtop:01000000	big brother
685	medtop:13000000	big brother
1520	medtop:13000000	big tech
424	medtop:04000000	bill
258	medtop:14000000	bill
842	medtop:11000000	bill clinton
1041	medtop:01000000	bill maher
863	medtop:12000000	billy
1046	medtop:16000000	bin
874	medtop:16000000	bin laden
975	medtop:06000000	binding
1210	medtop:12000000	binding
1019	medtop:11000000	bipartisanship
849	medtop:15000000	birmingham
1264	medtop:14000000	birth
1220	medtop:07000000	birth control
251	medtop:02000000	black
2681	medtop:14000000	black
1509	medtop:14000000	black americans
1297	medtop:02000000	black church
1749	medtop:14000000	black community
506	medtop:12000000	black lives
2533	medtop:14000000	black man
1661	medtop:14000000	black people
925	medtop:14000000	black women
2270	medtop:03000000	blackouts
207	medtop:01000000	blame
1023	medtop:02000000	blame
243	medtop:04000000	blame
597	medtop:02000000	blasio
1045	medtop:16000000	blast
1547	medtop:01000000	blatantly
1811	medtop:06000000	blaze
919	medtop:06000000	blizzard
201	medtop:02000000	block
421	medtop:04000000	block
298	medtop:07000000	block
1388	medtop:13000000	blog
1579	medtop:13000000	blogger
768	medtop:03000000	blood
285	medtop:01000000	bloomberg
327	medtop:10000000	blue
523	medtop:11000000	blue
435	medtop:05000000	board
1566	medtop:15000000	boat
471	medtop:04000000	boehner
4016	medtop:04000000	boeing
412	medtop:10000000	bomb
957	medtop:11000000	bomb
2904	medtop:10000000	bomb attack
1528	medtop:16000000	bombers
3490	medtop:16000000	bombing
1820	medtop:16000000	bombing suspect
2226	medtop:09000000	bonuses
619	medtop:01000000	booed
1753	medtop:01000000	book
519	medtop:11000000	booker
560	medtop:04000000	boost
545	medtop:11000000	border
2809	medtop:14000000	border
1762	medtop:14000000	border patrol
1909	medtop:14000000	border security
1231	medtop:14000000	border wall
2045	medtop:05000000	borrowers
1434	medtop:04000000	boss
1424	medtop:15000000	boss
3168	medtop:16000000	boston marathon
1347	medtop:10000000	bottles
514	medtop:10000000	box
1165	medtop:01000000	box office
1047	medtop:01000000	boy
507	medtop:10000000	boy
1038	medtop:14000000	boy
1071	medtop:14000000	boycott
862	medtop:10000000	bracing
924	medtop:11000000	brady
413	medtop:05000000	brain
565	medtop:02000000	branch
638	medtop:04000000	brand
796	medtop:10000000	brand
414	medtop:15000000	brazil
1672	medtop:15000000	brazilian
1215	medtop:11000000	breach
656	medtop:13000000	breach
1630	medtop:10000000	bread
1088	medtop:02000000	brett
627	medtop:02000000	brett kavanaugh
835	medtop:11000000	brexit
1509	medtop:02000000	breyer
928	medtop:01000000	brief
158	medtop:12000000	bring
2041	medtop:12000000	bring home
1516	medtop:13000000	broadband
2493	medtop:01000000	broadcast
679	medtop:13000000	broadcast
803	medtop:01000000	broadcaster
498	medtop:15000000	bronze
738	medtop:16000000	brother
1265	medtop:15000000	bryant
829	medtop:01000000	bubble
716	medtop:04000000	budget
812	medtop:11000000	budget
630	medtop:04000000	building
838	medtop:09000000	bump
1522	medtop:06000000	burning
1186	medtop:04000000	burr
709	medtop:04000000	business
205	medtop:07000000	business
747	medtop:09000000	business groups
2215	medtop:11000000	buttigieg
218	medtop:01000000	buy
566	medtop:04000000	buy
251	medtop:03000000	buyers
842	medtop:13000000	cable
1153	medtop:04000000	cafe
799	medtop:12000000	cake
648	medtop:10000000	calendar
2313	medtop:03000000	californians
1471	medtop:13000000	cambridge
2084	medtop:16000000	cameron
390	medtop:11000000	camp
234	medtop:01000000	campaign
1454	medtop:11000000	campaign
1164	medtop:11000000	campaign finance
1319	medtop:04000000	campaigners
1572	medtop:05000000	campus
293	medtop:07000000	canceled
1256	medtop:07000000	cancer
265	medtop:01000000	candidate
2316	medtop:11000000	candidate
626	medtop:04000000	capitalism
1237	medtop:12000000	capitalism
850	medtop:15000000	captain
1305	medtop:16000000	captured
186	medtop:02000000	car
443	medtop:04000000	car
350	medtop:06000000	car
1124	medtop:14000000	caravan
638	medtop:06000000	carbon
1313	medtop:10000000	carbon footprint
825	medtop:04000000	card
1090	medtop:07000000	care
139	medtop:14000000	care
365	medtop:07000000	care act
559	medtop:01000000	career
257	medtop:09000000	career
732	medtop:15000000	career
667	medtop:01000000	carlson
1769	medtop:04000000	carrier
732	medtop:16000000	carry
302	medtop:02000000	case
110	medtop:14000000	case
617	medtop:09000000	cash
248	medtop:11000000	cash
1457	medtop:11000000	casino
884	medtop:01000000	cast
1984	medtop:11000000	castro
2288	medtop:05000000	catalog
598	medtop:10000000	catholic
2420	medtop:12000000	catholic
1110	medtop:12000000	catholic church
757	medtop:10000000	cattle
334	medtop:02000000	caught
334	medtop:06000000	cause
982	medtop:14000000	cbp
1522	medtop:01000000	cdc
500	medtop:14000000	cdc
3544	medtop:10000000	celebrates
1444	medtop:10000000	celebration
1516	medtop:01000000	celebrity
1352	medtop:10000000	cemetery
1221	medtop:13000000	censorship
756	medtop:11000000	census
636	medtop:01000000	cents
370	medtop:06000000	century
303	medtop:09000000	ceo
1342	medtop:13000000	ceo
264	medtop:12000000	certain
353	medtop:07000000	chair
410	medtop:11000000	chair
508	medtop:11000000	chairman
144	medtop:07000000	challenge
389	medtop:11000000	chamber
3524	medtop:15000000	champion
3528	medtop:15000000	championships
1355	medtop:11000000	chancellor
158	medtop:06000000	change
172	medtop:14000000	change
1577	medtop:01000000	channel
565	medtop:11000000	channel
240	medtop:13000000	channel
546	medtop:09000000	chanted
694	medtop:15000000	chanted
368	medtop:11000000	chaos
856	medtop:13000000	character
973	medtop:01000000	charity
684	medtop:07000000	charity
2704	medtop:02000000	charleston
1329	medtop:16000000	charlie
1659	medtop:02000000	charlotte
1944	medtop:01000000	chart
754	medtop:05000000	cheating
247	medtop:11000000	check
776	medtop:07000000	checkers
2493	medtop:15000000	chelsea
489	medtop:01000000	chemical
656	medtop:03000000	chemical
213	medtop:11000000	chief
1177	medtop:04000000	chief executive
1448	medtop:04000000	chief financial
424	medtop:02000000	chief justice
1387	medtop:05000000	child care
1475	medtop:12000000	child sex
501	medtop:05000000	children
120	medtop:10000000	children
276	medtop:13000000	children
473	medtop:14000000	children
1567	medtop:06000000	chinese officials
407	medtop:02000000	choice
193	medtop:14000000	choice
723	medtop:01000000	choir
947	medtop:11000000	chris christie
1161	medtop:10000000	christ
787	medtop:12000000	christ
1989	medtop:10000000	christian
3219	medtop:12000000	christian
956	medtop:10000000	christianity
1648	medtop:11000000	christie
1604	medtop:07000000	christmas
3779	medtop:10000000	christmas
1688	medtop:02000000	church
520	medtop:10000000	church
441	medtop:12000000	church
495	medtop:02000000	cia
1489	medtop:14000000	circuit
632	medtop:13000000	circulated
380	medtop:14000000	circumstances
480	medtop:01000000	cited
347	medtop:14000000	citizens
1144	medtop:14000000	citizenship
580	medtop:06000000	city
164	medtop:14000000	city
229	medtop:16000000	city
1248	medtop:10000000	civilian
1136	medtop:11000000	civility
934	medtop:01000000	claims
463	medtop:11000000	clark
236	medtop:04000000	class
1151	medtop:05000000	class
1725	medtop:05000000	classroom
1500	medtop:15000000	clay
1847	medtop:06000000	clean
585	medtop:14000000	clerk
924	medtop:02000000	cleveland
746	medtop:09000000	clients
109	medtop:04000000	climate
4358	medtop:06000000	climate
3836	medtop:06000000	climate change
1668	medtop:06000000	climate deal
1160	medtop:06000000	climate policy
394	medtop:15000000	climbed
1170	medtop:11000000	clinton campaign
1614	medtop:01000000	clinton foundation
628	medtop:01000000	clip
366	medtop:04000000	close
377	medtop:04000000	closely
411	medtop:11000000	closely
2235	medtop:15000000	club
952	medtop:16000000	clues
670	medtop:01000000	co
232	medtop:07000000	co
2665	medtop:15000000	coach
434	medtop:16000000	coalition
424	medtop:10000000	coast
711	medtop:05000000	cocktail
772	medtop:12000000	coffee
503	medtop:02000000	cohen
1640	medtop:10000000	coke
1273	medtop:15000000	cole
709	medtop:02000000	collect
490	medtop:13000000	collection
3271	medtop:05000000	college
1165	medtop:10000000	college
1450	medtop:05000000	college admissions
679	medtop:05000000	college campuses
899	medtop:11000000	collusion
1362	medtop:14000000	color
2674	medtop:10000000	columbus
467	medtop:10000000	columnist
645	medtop:13000000	combat
1393	medtop:16000000	combatant
520	medtop:10000000	combined
1336	medtop:04000000	comcast
776	medtop:15000000	comeback
1640	medtop:01000000	comedian
1056	medtop:01000000	comedy
3326	medtop:02000000	comey
627	medtop:10000000	comfort
855	medtop:10000000	commentary
866	medtop:04000000	commercial
1146	medtop:02000000	commissioner
304	medtop:11000000	commitment
130	medtop:11000000	committee
418	medtop:16000000	committee
621	medtop:11000000	common
2530	medtop:05000000	common core
807	medtop:02000000	communications
586	medtop:14000000	community
580	medtop:05000000	community college
2055	medtop:09000000	commute
951	medtop:04000000	company
143	medtop:09000000	company
803	medtop:13000000	company
416	medtop:01000000	compared
563	medtop:01000000	comparison
985	medtop:12000000	compassion
2679	medtop:09000000	compensation
1556	medtop:15000000	compete
1141	medtop:13000000	competition
343	medtop:01000000	complained
466	medtop:01000000	complaint
267	medtop:07000000	complaint
218	medtop:05000000	completely
1437	medtop:01000000	composer
2182	medtop:13000000	computer
574	medtop:02000000	concealed
832	medtop:14000000	condemned
630	medtop:07000000	conditions
217	medtop:09000000	conditions
1274	medtop:16000000	condolences
380	medtop:01000000	conducted
551	medtop:14000000	confederate
886	medtop:02000000	confirmation
793	medtop:02000000	confirmed
376	medtop:04000000	confirmed
145	medtop:04000000	congress
644	medtop:02000000	congressman
742	medtop:03000000	consent
1129	medtop:06000000	conservation
1354	medtop:09000000	conservation
286	medtop:01000000	conservative
246	medtop:02000000	conservative
1098	medtop:11000000	conservative
1298	medtop:02000000	conservative justices
178	medtop:14000000	consider
1803	medtop:13000000	console
952	medtop:01000000	conspiracy
819	medtop:07000000	constitution
471	medtop:02000000	constitutional
414	medtop:06000000	construction
351	medtop:10000000	consumers
325	medtop:13000000	consumers
816	medtop:07000000	contact
353	medtop:07000000	contained
964	medtop:10000000	containers
3152	medtop:13000000	content
1004	medtop:11000000	contest
2018	medtop:01000000	contestant
1440	medtop:12000000	contraception
740	medtop:03000000	contract
281	medtop:15000000	contract
438	medtop:14000000	contributed
302	medtop:13000000	control
1161	medtop:11000000	convention
303	medtop:10000000	conversation
611	medtop:16000000	conviction
407	medtop:06000000	convinced
993	medtop:01000000	cops
790	medtop:14000000	cops
660	medtop:05000000	core
835	medtop:05000000	cornell
1329	medtop:01000000	coronavirus
184	medtop:05000000	coronavirus
3316	medtop:07000000	coronavirus
2170	medtop:09000000	coronavirus
296	medtop:10000000	coronavirus
604	medtop:07000000	coronavirus outbreak
748	medtop:09000000	coronavirus pandemic
654	medtop:10000000	coronavirus pandemic
714	medtop:09000000	coronavirus relief
1867	medtop:09000000	coronavirus response
1255	medtop:07000000	coroner
645	medtop:04000000	corporations
1703	medtop:01000000	correspondent
521	medtop:11000000	corruption
512	medtop:11000000	cortez
895	medtop:11000000	cory
785	medtop:11000000	cory booker
167	medtop:04000000	cost
220	medtop:07000000	cost
197	medtop:13000000	cost
841	medtop:01000000	costume
598	medtop:02000000	counsel
630	medtop:11000000	count
570	medtop:16000000	counter
1020	medtop:16000000	counter terrorism
145	medtop:04000000	country
263	medtop:14000000	country
991	medtop:04000000	countryside
586	medtop:10000000	courage
257	medtop:01000000	course
1408	medtop:02000000	court
551	medtop:14000000	court
570	medtop:09000000	court justice
659	medtop:14000000	court justice
1878	medtop:02000000	court nominee
1732	medtop:02000000	court pick
1238	medtop:01000000	cover
267	medtop:07000000	cover
1714	medtop:01000000	coverage
1172	medtop:07000000	coverage
838	medtop:01000000	covid
2167	medtop:07000000	covid
1835	medtop:09000000	covid
757	medtop:10000000	covid
378	medtop:03000000	crash
615	medtop:04000000	crash
759	medtop:01000000	creative
740	medtop:13000000	creators
631	medtop:01000000	credibility
704	medtop:05000000	credit
1310	medtop:04000000	creditors
176	medtop:11000000	crime
314	medtop:14000000	crime
200	medtop:14000000	criminal
1279	medtop:07000000	crisis
174	medtop:09000000	crisis
730	medtop:01000000	criticism
407	medtop:14000000	criticism
780	medtop:06000000	crop
1141	medtop:10000000	crop
609	medtop:10000000	cross
585	medtop:15000000	cross
364	medtop:15000000	crown
1350	medtop:04000000	crumbling
686	medtop:09000000	crush
1072	medtop:02000000	cry
3851	medtop:13000000	cryptocurrency
559	medtop:11000000	cuba
891	medtop:06000000	cult
366	medtop:12000000	culture
367	medtop:01000000	cuomo
3554	medtop:15000000	cup
2107	medtop:15000000	curling
1279	medtop:04000000	currency
790	medtop:13000000	currently
745	medtop:05000000	curriculum
1355	medtop:04000000	customers
1919	medtop:13000000	customers
728	medtop:04000000	cut
277	medtop:09000000	cut
273	medtop:11000000	cut
744	medtop:06000000	cyber
807	medtop:02000000	daca
337	medtop:05000000	daca
1334	medtop:05000000	dairy
508	medtop:06000000	dakota
334	medtop:06000000	damage
548	medtop:01000000	dame
1395	medtop:01000000	dance
190	medtop:04000000	data
1212	medtop:13000000	data
340	medtop:04000000	date
1073	medtop:14000000	davis
474	medtop:15000000	de
597	medtop:02000000	de blasio
237	medtop:14000000	dead
1406	medtop:16000000	dead
858	medtop:04000000	deal
98	medtop:06000000	deal
211	medtop:01000000	death
154	medtop:02000000	death
349	medtop:14000000	death
1754	medtop:02000000	death penalty
501	medtop:06000000	death toll
574	medtop:07000000	debacle
1234	medtop:11000000	debate
491	medtop:12000000	debate
1193	medtop:04000000	debit
609	medtop:03000000	debris
422	medtop:05000000	debt
2130	medtop:11000000	debt
1246	medtop:11000000	debt limit
757	medtop:01000000	debunked
427	medtop:15000000	debut
200	medtop:02000000	decision
214	medtop:04000000	decision
1004	medtop:10000000	declaration
208	medtop:03000000	declared
524	medtop:14000000	deeply
435	medtop:15000000	defeat
820	medtop:04000000	defects
447	medtop:16000000	defense
876	medtop:04000000	deficit
494	medtop:07000000	defund
1180	medtop:07000000	delay
868	medtop:11000000	delegates
999	medtop:01000000	deleted
889	medtop:15000000	delighted
298	medtop:11000000	delivered
2540	medtop:10000000	delivery
392	medtop:13000000	delivery
320	medtop:13000000	demand
390	medtop:14000000	demand
2789	medtop:07000000	dementia
434	medtop:01000000	democratic presidential
696	medtop:14000000	democratic presidential
661	medtop:11000000	demographic
316	medtop:07000000	dems
1193	medtop:11000000	dems
537	medtop:11000000	denied
750	medtop:15000000	dent
1362	medtop:10000000	depends
392	medtop:14000000	deportation
612	medtop:07000000	depression
537	medtop:10000000	depression
713	medtop:11000000	deputy
622	medtop:04000000	derail
789	medtop:14000000	derek
1224	medtop:10000000	derogatory
372	medtop:01000000	described
2014	medtop:10000000	desert
271	medtop:01000000	designed
589	medtop:09000000	despite
181	medtop:11000000	despite
1444	medtop:06000000	destroy
307	medtop:03000000	destruction
242	medtop:01000000	details
203	medtop:14000000	details
1167	medtop:11000000	detainees
636	medtop:13000000	detect
660	medtop:02000000	detention
362	medtop:06000000	devastating
340	medtop:11000000	developed
711	medtop:13000000	developers
273	medtop:04000000	development
432	medtop:10000000	development
853	medtop:13000000	device
932	medtop:16000000	device
3437	medtop:05000000	devos
681	medtop:02000000	dhs
698	medtop:07000000	diagnosed
707	medtop:01000000	died
948	medtop:01000000	died aged
740	medtop:11000000	difference
2164	medtop:13000000	digital
552	medtop:10000000	dinner
505	medtop:11000000	directly
434	medtop:01000000	director
189	medtop:02000000	director
382	medtop:04000000	director
635	medtop:15000000	disappointed
1497	medtop:03000000	disaster
560	medtop:06000000	disaster
1238	medtop:11000000	disclosure
780	medtop:12000000	discovered
644	medtop:12000000	discriminate
1907	medtop:09000000	discrimination
1359	medtop:12000000	discrimination
1331	medtop:09000000	disdain
292	medtop:06000000	disease
883	medtop:12000000	dish
259	medtop:11000000	dismissed
629	medtop:13000000	disney
438	medtop:10000000	disruption
1164	medtop:02000000	dissent
953	medtop:05000000	district
235	medtop:14000000	district
1428	medtop:14000000	district attorney
325	medtop:05000000	diversity
805	medtop:11000000	diversity
485	medtop:02000000	divided
405	medtop:12000000	divided
1516	medtop:11000000	dnc
217	medtop:07000000	doctors
282	medtop:09000000	doctors
1844	medtop:02000000	doj
332	medtop:07000000	dollars
231	medtop:09000000	dollars
350	medtop:01000000	donations
609	medtop:11000000	donors
2504	medtop:15000000	doping
943	medtop:13000000	dorsey
1189	medtop:11000000	dossier
946	medtop:13000000	download
385	medtop:02000000	dozen
471	medtop:14000000	dozen
1392	medtop:01000000	drama
1921	medtop:06000000	drilling
610	medtop:13000000	drive
390	medtop:10000000	driver
5403	medtop:13000000	drones
949	medtop:16000000	drones
218	medtop:09000000	drop
2577	medtop:06000000	drought
654	medtop:14000000	drug
2523	medtop:07000000	drug prices
808	medtop:06000000	dry
711	medtop:14000000	duck
1104	medtop:13000000	dutch
1446	medtop:15000000	dutch
270	medtop:11000000	duty
660	medtop:01000000	dylan
947	medtop:02000000	dylan
393	medtop:04000000	earlier
1141	medtop:09000000	earned
443	medtop:05000000	earnings
695	medtop:13000000	easier
899	medtop:04000000	easter
2031	medtop:10000000	easter
573	medtop:06000000	eastern
1552	medtop:04000000	eastofenglandnews
764	medtop:09000000	eat
1339	medtop:10000000	eat
1861	medtop:13000000	ebay
1616	medtop:07000000	ebola
5472	medtop:10000000	eclipse
1590	medtop:04000000	economic
122	medtop:07000000	economic
345	medtop:09000000	economic
1789	medtop:04000000	economic conditions
642	medtop:09000000	economic recovery
919	medtop:09000000	economists
1638	medtop:04000000	economy
457	medtop:07000000	economy
620	medtop:09000000	economy
1801	medtop:01000000	edited
1113	medtop:01000000	edition
689	medtop:01000000	editorial
684	medtop:14000000	editorial
1188	medtop:05000000	educated
3876	medtop:05000000	education
277	medtop:06000000	effect
236	medtop:07000000	efforts
817	medtop:14000000	el paso
1065	medtop:11000000	elder
1426	medtop:11000000	elected
117	medtop:01000000	election
502	medtop:02000000	election
111	medtop:04000000	election
385	medtop:07000000	election
253	medtop:11000000	election
675	medtop:02000000	electoral
796	medtop:02000000	electors
971	medtop:06000000	electric
308	medtop:03000000	electricity
815	medtop:06000000	electricity
440	medtop:04000000	electronic
653	medtop:11000000	elizabeth warren
1158	medtop:13000000	elon
1125	medtop:13000000	elon musk
786	medtop:12000000	embrace
782	medtop:03000000	emergency
1295	medtop:07000000	emergency
1210	medtop:03000000	emergency management
1406	medtop:06000000	emissions
1087	medtop:03000000	emma
854	medtop:04000000	employees
1826	medtop:09000000	employees
1939	medtop:09000000	employer based
203	medtop:04000000	employers
527	medtop:09000000	employers
572	medtop:04000000	employment
628	medtop:09000000	employment
1359	medtop:02000000	encryption
981	medtop:01000000	enemy
714	medtop:16000000	enemy
1191	medtop:16000000	enemy combatant
2736	medtop:04000000	energy
227	medtop:06000000	energy
1655	medtop:04000000	energy bills
668	medtop:06000000	energy companies
4546	medtop:06000000	energy department
2851	medtop:06000000	energy projects
503	medtop:14000000	enforce
848	medtop:02000000	enforcement
703	medtop:14000000	enforcement
306	medtop:16000000	enforcement
880	medtop:16000000	enforcement officials
693	medtop:13000000	engineering
1237	medtop:04000000	engineers
845	medtop:05000000	enrolled
1687	medtop:07000000	enrollment
286	medtop:01000000	enter
1072	medtop:13000000	entertainment
956	medtop:11000000	enthusiasm
425	medtop:01000000	entirely
1814	medtop:06000000	environment
288	medtop:09000000	environment
744	medtop:04000000	environmental
3159	medtop:06000000	environmental
993	medtop:06000000	environmentalists
139	medtop:03000000	epa
5418	medtop:06000000	epa
757	medtop:07000000	epidemic
478	medtop:01000000	episode
1045	medtop:02000000	epstein
465	medtop:07000000	era
860	medtop:14000000	eric garner
675	medtop:02000000	eric holder
334	medtop:01000000	error
629	medtop:02000000	escalating
918	medtop:09000000	escalating
1834	medtop:09000000	essential workers
1020	medtop:11000000	estate
394	medtop:03000000	ethics
1142	medtop:04000000	eu
1011	medtop:04000000	euro
1106	medtop:04000000	eurozone
1171	medtop:16000000	evacuated
1733	medtop:03000000	evacuation
470	medtop:11000000	evangelical
1921	medtop:12000000	evangelical
160	medtop:01000000	event
258	medtop:01000000	evidence
401	medtop:04000000	ex
510	medtop:11000000	ex
355	medtop:12000000	example
552	medtop:10000000	except
1415	medtop:10000000	exceptionally
452	medtop:04000000	excuse
553	medtop:02000000	execution
537	medtop:04000000	executive
526	medtop:14000000	executive
750	medtop:14000000	executive action
557	medtop:07000000	executive order
1279	medtop:14000000	executive order
1232	medtop:14000000	executive power
402	medtop:12000000	exemption
990	medtop:07000000	exercise
820	medtop:01000000	exhibition
711	medtop:09000000	expectations
453	medtop:04000000	expected
946	medtop:05000000	expelled
552	medtop:04000000	expense
286	medtop:05000000	expense
714	medtop:07000000	experience
249	medtop:11000000	experience
272	medtop:06000000	experts
406	medtop:01000000	explained
2534	medtop:16000000	explosion
1264	medtop:16000000	explosives
1424	medtop:04000000	exports
495	medtop:13000000	exposed
253	medtop:12000000	expressed
1398	medtop:04000000	extend unemployment
426	medtop:09000000	extended
348	medtop:09000000	extra
344	medtop:01000000	extremely
1346	medtop:16000000	extremism
2338	medtop:06000000	exxon
419	medtop:10000000	eye
1087	medtop:04000000	faa
141	medtop:07000000	face
92	medtop:11000000	face
1703	medtop:12000000	face challenges
695	medtop:01000000	facebook
1433	medtop:07000000	facebook
1386	medtop:13000000	facebook
410	medtop:07000000	facilities
689	medtop:01000000	fact
1118	medtop:01000000	fact checking
497	medtop:11000000	failed
288	medtop:02000000	faith
2236	medtop:12000000	faith
2058	medtop:01000000	fake
175	medtop:13000000	fake
2125	medtop:01000000	fake news
152	medtop:04000000	fall
393	medtop:14000000	fall
1267	medtop:01000000	false
967	medtop:13000000	false claims
209	medtop:07000000	family
571	medtop:10000000	family
1314	medtop:14000000	family separation
1023	medtop:10000000	famous
934	medtop:01000000	fans
417	medtop:13000000	fans
957	medtop:06000000	farm
420	medtop:10000000	farm
2751	medtop:06000000	farmers
2604	medtop:10000000	farmers
451	medtop:04000000	fast
851	medtop:04000000	fast track
980	medtop:13000000	fastest
300	medtop:10000000	father
533	medtop:11000000	father
782	medtop:14000000	father
1869	medtop:01000000	fauci
1685	medtop:11000000	fauci
248	medtop:02000000	favor
4533	medtop:02000000	fbi
1206	medtop:16000000	fbi
601	medtop:02000000	fbi director
897	medtop:13000000	fcc
515	medtop:14000000	fda
1011	medtop:01000000	feature
669	medtop:07000000	fed
275	medtop:07000000	federal
243	medtop:14000000	federal
705	medtop:04000000	federal agencies
510	medtop:14000000	federal court
1273	medtop:09000000	federal employees
633	medtop:11000000	federal judge
895	medtop:07000000	federal law
1012	medtop:07000000	federal reserve
1411	medtop:13000000	feed
633	medtop:09000000	feet
925	medtop:03000000	fema
1639	medtop:14000000	fence
716	medtop:02000000	ferguson
2301	medtop:01000000	festival
721	medtop:11000000	festive
1945	medtop:02000000	fifth amendment
1114	medtop:15000000	fighters
541	medtop:16000000	fighters
636	medtop:01000000	figure
733	medtop:09000000	file
203	medtop:13000000	file
674	medtop:11000000	filibuster
3011	medtop:01000000	film
1571	medtop:13000000	film
1166	medtop:15000000	final
676	medtop:04000000	finance
502	medtop:11000000	finance
553	medtop:04000000	financial
808	medtop:07000000	financial crisis
1476	medtop:04000000	financial officer
1473	medtop:04000000	financial situation
912	medtop:09000000	financially
458	medtop:04000000	fine
932	medtop:15000000	finish
899	medtop:16000000	finish line
1931	medtop:11000000	fiorina
163	medtop:02000000	fire
309	medtop:03000000	fire
1200	medtop:01000000	firebombed
528	medtop:04000000	firefighters
2376	medtop:06000000	firefighters
2610	medtop:10000000	fireworks
1978	medtop:04000000	firm
1804	medtop:13000000	firm
1285	medtop:02000000	fisa
271	medtop:02000000	fit
713	medtop:14000000	fit
432	medtop:03000000	fla
1200	medtop:11000000	flake
1064	medtop:15000000	flanker
1321	medtop:07000000	flavored
700	medtop:04000000	flight
3809	medtop:03000000	flood
1352	medtop:03000000	floodwaters
1000	medtop:12000000	flourish
713	medtop:01000000	flu
733	medtop:15000000	fly
893	medtop:15000000	fly half
396	medtop:01000000	flynn
1503	medtop:02000000	flynn
148	medtop:04000000	focus
1119	medtop:13000000	followers
720	medtop:04000000	food
3098	medtop:10000000	food
1485	medtop:04000000	food stamps
1259	medtop:09000000	food supply
556	medtop:09000000	football
2098	medtop:13000000	football
253	medtop:14000000	force
1021	medtop:13000000	forehead
146	medtop:11000000	foreign
1039	medtop:11000000	foreign policy
852	medtop:03000000	forest
1083	medtop:06000000	forest
486	medtop:06000000	fossil
251	medtop:04000000	founder
558	medtop:10000000	founder
850	medtop:13000000	founder
968	medtop:10000000	fourth
1643	medtop:11000000	fracking
2598	medtop:12000000	francis
820	medtop:13000000	francisco
886	medtop:04000000	fraud
565	medtop:05000000	free
166	medtop:13000000	free
1535	medtop:05000000	free speech
2001	medtop:13000000	free speech
769	medtop:04000000	free trade
181	medtop:05000000	freedom
560	medtop:07000000	freedom
1032	medtop:10000000	freedom
845	medtop:12000000	freedom
2108	medtop:15000000	fried
834	medtop:04000000	fuel
1018	medtop:06000000	fuel
986	medtop:04000000	fumed
485	medtop:11000000	fund
220	medtop:14000000	funding
1494	medtop:07000000	fundraising
734	medtop:02000000	funeral
364	medtop:07000000	future
663	medtop:13000000	future
916	medtop:13000000	gadgets
1712	medtop:13000000	game
2699	medtop:15000000	game
3013	medtop:13000000	gamers
1420	medtop:13000000	gaming
1291	medtop:14000000	gang
735	medtop:04000000	gap
926	medtop:02000000	garland
1263	medtop:06000000	gas
886	medtop:07000000	gathering
3681	medtop:14000000	gay
665	medtop:14000000	gay marriage
1139	medtop:14000000	gender
1430	medtop:12000000	gender identity
1226	medtop:09000000	gene
614	medtop:02000000	general
187	medtop:07000000	general
123	medtop:11000000	general
1072	medtop:11000000	general secretary
1099	medtop:02000000	general william
566	medtop:10000000	generated
293	medtop:10000000	generation
801	medtop:03000000	generators
805	medtop:09000000	generous
716	medtop:01000000	george stephanopoulos
328	medtop:04000000	german
1937	medtop:04000000	giant
587	medtop:13000000	giant
1038	medtop:11000000	giffords
999	medtop:10000000	gift
896	medtop:01000000	gig
408	medtop:15000000	gig
1798	medtop:02000000	ginsburg
907	medtop:14000000	girl
585	medtop:03000000	giuliani
1192	medtop:11000000	giuliani
749	medtop:10000000	glass
813	medtop:15000000	glenn
679	medtop:07000000	glitches
150	medtop:04000000	global
1174	medtop:06000000	global
933	medtop:06000000	global climate
2011	medtop:06000000	global warming
1797	medtop:04000000	gm
953	medtop:15000000	goal
1035	medtop:09000000	goalkeeper
4493	medtop:12000000	god
1704	medtop:15000000	gold
798	medtop:11000000	golf
1251	medtop:01000000	google
301	medtop:13000000	google
1063	medtop:02000000	gorsuch
127	medtop:07000000	government
500	medtop:11000000	government
1463	medtop:11000000	government plans
920	medtop:07000000	government shutdown
202	medtop:02000000	governor
278	medtop:07000000	governor
266	medtop:11000000	governor
565	medtop:03000000	govt
731	medtop:11000000	grab
1793	medtop:05000000	grade
611	medtop:05000000	graduate
879	medtop:15000000	grand
995	medtop:15000000	grand slam
275	medtop:10000000	grant
244	medtop:14000000	grant
2078	medtop:13000000	graphic
428	medtop:10000000	great
376	medtop:15000000	great
890	medtop:07000000	great depression
542	medtop:15000000	greek
1726	medtop:06000000	green
1666	medtop:06000000	green energy
2241	medtop:06000000	greta
497	medtop:04000000	grid
1236	medtop:11000000	griffin
1101	medtop:10000000	grocery
388	medtop:16000000	ground
92	medtop:02000000	group
302	medtop:04000000	group
317	medtop:04000000	growing
338	medtop:13000000	growing
752	medtop:04000000	growth
186	medtop:09000000	growth
2021	medtop:11000000	guantanamo
1198	medtop:16000000	guantanamo
578	medtop:07000000	guarantee
408	medtop:02000000	guard
1206	medtop:14000000	guatemala
1196	medtop:09000000	guest worker
503	medtop:14000000	guidance
968	medtop:10000000	guide
1563	medtop:01000000	guitarist
981	medtop:06000000	gulf
1415	medtop:02000000	gun
350	medtop:03000000	gun control
2559	medtop:02000000	gunman
579	medtop:16000000	gunman
709	medtop:16000000	gunmen
1917	medtop:06000000	gusts
491	medtop:11000000	guy
727	medtop:07000000	gym
1858	medtop:13000000	hacked
965	medtop:13000000	hackers
1672	medtop:01000000	haley
247	medtop:04000000	half
276	medtop:15000000	half
389	medtop:01000000	hall
519	medtop:06000000	halt
442	medtop:11000000	hampshire
1510	medtop:07000000	hand sanitizer
862	medtop:13000000	handheld
431	medtop:05000000	hang
2942	medtop:01000000	hannity
2427	medtop:10000000	happiness
1056	medtop:13000000	harassment
229	medtop:09000000	hard
1986	medtop:13000000	hard drive
1022	medtop:14000000	harm
471	medtop:14000000	harris
448	medtop:04000000	harry
1026	medtop:04000000	harry reid
886	medtop:05000000	harvard
4478	medtop:03000000	harvey
291	medtop:02000000	hate
1403	medtop:09000000	haunt
1016	medtop:03000000	hawaii
2496	medtop:01000000	headlines
288	medtop:11000000	headlines
1693	medtop:07000000	health
1446	medtop:09000000	health benefits
1607	medtop:07000000	health care
385	medtop:07000000	health insurance
1408	medtop:07000000	health law
927	medtop:07000000	healthcare
246	medtop:10000000	hear
287	medtop:12000000	heard
480	medtop:16000000	hearing
388	medtop:10000000	heat
467	medtop:11000000	held
228	medtop:14000000	held
145	medtop:13000000	help
554	medtop:01000000	hero
1113	medtop:01000000	hey
1153	medtop:07000000	hhs
2608	medtop:16000000	hicks
770	medtop:09000000	hidden
637	medtop:02000000	hide
126	medtop:10000000	high
427	medtop:02000000	high court
842	medtop:13000000	high definition
1042	medtop:11000000	high level
311	medtop:01000000	higher
130	medtop:05000000	higher
1332	medtop:05000000	higher education
397	medtop:14000000	highest
1038	medtop:14000000	hindu
766	medtop:09000000	hiring
241	medtop:10000000	hiring
2532	medtop:14000000	hispanic
909	medtop:14000000	historian
418	medtop:06000000	historic
645	medtop:09000000	historically
290	medtop:02000000	history
560	medtop:14000000	history
315	medtop:01000000	hit
74	medtop:03000000	hit
263	medtop:04000000	hit
715	medtop:03000000	hit hard
1123	medtop:11000000	hiv
621	medtop:16000000	hoax
918	medtop:02000000	hobby
1576	medtop:02000000	hobby lobby
480	medtop:04000000	hold
635	medtop:02000000	holder
313	medtop:04000000	holiday
4695	medtop:10000000	holiday
1168	medtop:10000000	holiday season
748	medtop:14000000	holocaust
907	medtop:10000000	holy
637	medtop:07000000	home
102	medtop:10000000	home
241	medtop:11000000	home
2246	medtop:11000000	home office
1769	medtop:09000000	home orders
2353	medtop:11000000	home secretary
761	medtop:14000000	homeland security
638	medtop:10000000	homeless
700	medtop:02000000	homicide
870	medtop:10000000	honor
301	medtop:11000000	hope
125	medtop:14000000	hope
2057	medtop:15000000	horse
694	medtop:07000000	hospital
265	medtop:12000000	hospital
2608	medtop:01000000	host
1619	medtop:16000000	hostage
747	medtop:01000000	hot
1259	medtop:09000000	hourly earnings
68	medtop:07000000	house
244	medtop:11000000	house
85	medtop:14000000	house
946	medtop:16000000	house oversight
583	medtop:09000000	housing
303	medtop:11000000	housing
487	medtop:14000000	housing
383	medtop:03000000	houston
1069	medtop:11000000	howard
723	medtop:04000000	huawei
604	medtop:13000000	hub
484	medtop:13000000	huge
476	medtop:14000000	human services
1050	medtop:12000000	humor
1846	medtop:10000000	hunger
988	medtop:11000000	hunt
2992	medtop:03000000	hurricane
1882	medtop:01000000	hydroxychloroquine
822	medtop:01000000	hype
1217	medtop:14000000	ice
173	medtop:05000000	idea
246	medtop:07000000	idea
151	medtop:13000000	idea
868	medtop:16000000	identified
558	medtop:12000000	ideology
826	medtop:01000000	ignored
242	medtop:03000000	ill
422	medtop:14000000	illegal
1120	medtop:09000000	illegal immigrants
727	medtop:07000000	illinois
348	medtop:14000000	illinois
469	medtop:09000000	immediate
667	medtop:14000000	immediate
407	medtop:02000000	immigrants
1377	medtop:14000000	immigrants
162	medtop:11000000	immigration
4278	medtop:14000000	immigration
1075	medtop:14000000	immigration bill
1871	medtop:14000000	immigration reform
563	medtop:04000000	impact
163	medtop:06000000	impact
1285	medtop:01000000	impeachment
1427	medtop:11000000	impeachment
1106	medtop:11000000	impeachment proceedings
293	medtop:07000000	implement
264	medtop:14000000	important
984	medtop:04000000	imports
641	medtop:01000000	impression
303	medtop:04000000	improve
244	medtop:11000000	improve
782	medtop:11000000	inauguration
692	medtop:10000000	inc
194	medtop:04000000	income
402	medtop:05000000	income
464	medtop:10000000	income
497	medtop:14000000	income
625	medtop:14000000	income inequality
533	medtop:04000000	increase
420	medtop:01000000	incredible
2544	medtop:10000000	independence
348	medtop:11000000	independent
822	medtop:14000000	india
632	medtop:04000000	indian
603	medtop:10000000	indian
1038	medtop:04000000	indiana
971	medtop:10000000	indigenous
1319	medtop:10000000	indigenous peoples
648	medtop:10000000	indonesia
979	medtop:07000000	indoor
1435	medtop:07000000	induced
1046	medtop:04000000	industrial action
180	medtop:10000000	industry
379	medtop:13000000	industry
1356	medtop:04000000	inequality
862	medtop:01000000	infected
1243	medtop:01000000	infection
1307	medtop:11000000	inflation
405	medtop:01000000	influence
645	medtop:11000000	influence
458	medtop:01000000	information
282	medtop:02000000	information
236	medtop:13000000	information
499	medtop:14000000	informed
2427	medtop:04000000	infrastructure
1024	medtop:09000000	infrastructure
280	medtop:13000000	infrastructure
1824	medtop:01000000	ingraham
556	medtop:11000000	initiative
943	medtop:14000000	injunction
1330	medtop:16000000	injured
215	medtop:03000000	injury
2653	medtop:15000000	injury
1366	medtop:14000000	injustice
1264	medtop:02000000	inmates
802	medtop:13000000	innovation
281	medtop:13000000	inside
638	medtop:11000000	insisted
725	medtop:02000000	inspector
985	medtop:02000000	inspector general
474	medtop:15000000	inspired
1130	medtop:01000000	instagram
1751	medtop:07000000	instagram
1751	medtop:13000000	instagram
1557	medtop:13000000	installed
912	medtop:03000000	instant
565	medtop:01000000	insult
1312	medtop:07000000	insurance
186	medtop:09000000	insurance
1004	medtop:09000000	insured
586	medtop:02000000	intelligence
449	medtop:16000000	intelligence
764	medtop:02000000	intelligence community
621	medtop:11000000	intended
2190	medtop:13000000	interactive
138	medtop:01000000	interest
570	medtop:11000000	interest
219	medtop:05000000	interest rates
572	medtop:02000000	interfere
254	medtop:09000000	international
690	medtop:01000000	internet
1906	medtop:13000000	internet
2419	medtop:16000000	interrogation
1108	medtop:07000000	invasive
2055	medtop:09000000	invention
1095	medtop:04000000	invest
526	medtop:01000000	investigate
330	medtop:16000000	investigation
2423	medtop:16000000	investigators
638	medtop:04000000	investment
341	medtop:09000000	investors
633	medtop:13000000	investors
749	medtop:15000000	iranian
1823	medtop:16000000	iraqi
737	medtop:07000000	ireland
888	medtop:11000000	ireland
2024	medtop:15000000	ireland
571	medtop:15000000	irish
3930	medtop:02000000	irs
588	medtop:12000000	irs
1390	medtop:12000000	isil
551	medtop:16000000	isil
1707	medtop:01000000	isis
3518	medtop:16000000	isis
1170	medtop:16000000	islam
2925	medtop:16000000	islamic
1516	medtop:16000000	islamic state
1430	medtop:16000000	islamist
565	medtop:03000000	island
387	medtop:13000000	island
1747	medtop:07000000	isolation
348	medtop:02000000	israel
308	medtop:11000000	israel
140	medtop:14000000	issue
866	medtop:15000000	italy
971	medtop:05000000	ivanka
1225	medtop:05000000	ivanka trump
3430	medtop:05000000	ivy
1554	medtop:14000000	jackie
443	medtop:06000000	jackson
241	medtop:05000000	jail
468	medtop:11000000	jail
489	medtop:02000000	james comey
1536	medtop:15000000	jamie
629	medtop:13000000	japan
1012	medtop:13000000	jeff bezos
1218	medtop:02000000	jeff sessions
565	medtop:11000000	jeff sessions
919	medtop:10000000	jefferson
639	medtop:14000000	jefferson
730	medtop:11000000	jeremy
2090	medtop:12000000	jesus
1257	medtop:12000000	jesus christ
368	medtop:04000000	jet
580	medtop:11000000	jewish
1288	medtop:01000000	jim acosta
639	medtop:04000000	job creation
581	medtop:07000000	job losses
2163	medtop:09000000	job losses
1702	medtop:04000000	jobless
313	medtop:07000000	jobless
1135	medtop:09000000	jobless claims
789	medtop:04000000	jobs
795	medtop:09000000	jobs
3075	medtop:09000000	jobs report
987	medtop:15000000	jockey
780	medtop:11000000	john kasich
646	medtop:02000000	john roberts
969	medtop:01000000	johnny
750	medtop:01000000	johns hopkins
369	medtop:02000000	joined
403	medtop:11000000	joke
668	medtop:15000000	jose
564	medtop:01000000	journalism
2601	medtop:01000000	journalists
454	medtop:15000000	journey
675	medtop:11000000	judge
442	medtop:14000000	judge
932	medtop:11000000	judgement
381	medtop:02000000	judiciary
375	medtop:01000000	jump
1316	medtop:14000000	jury
1350	medtop:02000000	justice
420	medtop:09000000	justice
536	medtop:14000000	justice
775	medtop:02000000	justice anthony
350	medtop:09000000	justice department
1092	medtop:02000000	justice reform
1014	medtop:14000000	justice system
2463	medtop:09000000	justices ruled
1338	medtop:15000000	kaepernick
992	medtop:02000000	kagan
1039	medtop:11000000	kasich
1104	medtop:01000000	katie
1354	medtop:03000000	katrina
290	medtop:01000000	kavanaugh
2167	medtop:02000000	kavanaugh
2042	medtop:15000000	keeper
1643	medtop:11000000	kelly
171	medtop:07000000	key
440	medtop:04000000	keystone
1145	medtop:06000000	keystone
1370	medtop:06000000	keystone pipeline
692	medtop:04000000	keystone xl
701	medtop:13000000	khan
1058	medtop:06000000	kidney
3441	medtop:05000000	kids
583	medtop:01000000	killed
223	medtop:06000000	killed
392	medtop:12000000	killed
388	medtop:16000000	killed
342	medtop:03000000	killer
415	medtop:16000000	killer
1553	medtop:14000000	killing
1203	medtop:04000000	kirk
1255	medtop:15000000	knee
842	medtop:02000000	knight
1095	medtop:16000000	kurdish
1172	medtop:11000000	kushner
1150	medtop:13000000	lab
3312	medtop:09000000	labor
510	medtop:10000000	labor
1701	medtop:11000000	labor
1649	medtop:09000000	labor costs
2972	medtop:09000000	labor department
1187	medtop:04000000	labor force
2312	medtop:09000000	labor secretary
1094	medtop:11000000	labour leader
572	medtop:16000000	laden
1136	medtop:11000000	lady
666	medtop:06000000	lake
227	medtop:07000000	large
476	medtop:04000000	largest
654	medtop:02000000	las
934	medtop:03000000	las
685	medtop:02000000	las vegas
617	medtop:03000000	las vegas
374	medtop:09000000	late
1286	medtop:14000000	latino
835	medtop:01000000	laura ingraham
234	medtop:02000000	law
178	medtop:07000000	law
299	medtop:14000000	law
1244	medtop:02000000	law enforcement
719	medtop:16000000	law enforcement
115	medtop:03000000	lawmakers
307	medtop:07000000	lawmakers
453	medtop:14000000	lawmakers
266	medtop:13000000	lawsuit
407	medtop:11000000	lawyer
446	medtop:14000000	lawyer
372	medtop:07000000	lay
2232	medtop:09000000	layoffs
181	medtop:11000000	lead
500	medtop:11000000	leaders
223	medtop:11000000	leadership
314	medtop:05000000	league
1615	medtop:15000000	league
145	medtop:03000000	leaked
359	medtop:06000000	leaked
448	medtop:11000000	leaked
316	medtop:14000000	learned
612	medtop:11000000	leaving office
381	medtop:16000000	led
590	medtop:07000000	lee
253	medtop:01000000	left
824	medtop:01000000	leftist
496	medtop:02000000	leftist
551	medtop:05000000	leftist
216	medtop:14000000	legal
1183	medtop:13000000	legal action
571	medtop:14000000	legalized
643	medtop:09000000	legislation
488	medtop:07000000	legislative
1624	medtop:07000000	leisure
790	medtop:11000000	lessons
589	medtop:14000000	letter
1030	medtop:02000000	levin
866	medtop:12000000	lgbt
1562	medtop:14000000	lgbtq
618	medtop:11000000	lib
564	medtop:11000000	lib dems
1013	medtop:01000000	liberal
210	medtop:12000000	liberal
627	medtop:11000000	liberal democrats
543	medtop:01000000	liberal media
3187	medtop:10000000	liberalism
634	medtop:12000000	libertarian
1643	medtop:12000000	liberty
1084	medtop:13000000	library
742	medtop:16000000	libya
477	medtop:13000000	lies
284	medtop:07000000	life
228	medtop:12000000	life
1354	medtop:12000000	life movement
322	medtop:12000000	light
931	medtop:14000000	likened
2215	medtop:01000000	limbaugh
253	medtop:04000000	linked
544	medtop:13000000	linked
1126	medtop:15000000	lions
636	medtop:02000000	lisa
225	medtop:02000000	list
853	medtop:12000000	literally
434	medtop:07000000	live
1916	medtop:05000000	loans
450	medtop:07000000	loans
1329	medtop:02000000	lobbying
348	medtop:02000000	location
831	medtop:07000000	lockdown
471	medtop:09000000	lockdown
2198	medtop:02000000	lois
1047	medtop:07000000	loneliness
334	medtop:07000000	longer
3295	medtop:02000000	looters
681	medtop:02000000	looting
892	medtop:05000000	lori
230	medtop:15000000	lost
322	medtop:11000000	louis
866	medtop:02000000	louisiana
1270	medtop:03000000	louisiana
724	medtop:01000000	love
211	medtop:10000000	love
852	medtop:13000000	lovely
445	medtop:10000000	low
745	medtop:10000000	low income
484	medtop:04000000	lunch
331	medtop:05000000	lunch
1295	medtop:10000000	luther
1008	medtop:02000000	lynch
929	medtop:07000000	macarthur
725	medtop:13000000	machine
877	medtop:09000000	madrid
686	medtop:01000000	magic
2177	medtop:01000000	maher
956	medtop:01000000	mail
374	medtop:04000000	mail
499	medtop:07000000	mail
1550	medtop:13000000	mail
466	medtop:16000000	mail
290	medtop:09000000	mainstream
816	medtop:09000000	mainstream media
1967	medtop:09000000	maintenance
220	medtop:01000000	major
153	medtop:04000000	majority
208	medtop:07000000	majority
1467	medtop:04000000	maker
1712	medtop:01000000	malaria
1736	medtop:13000000	malicious
705	medtop:09000000	mall
301	medtop:14000000	man
1358	medtop:11000000	manafort
1325	medtop:06000000	management
1382	medtop:03000000	management agency
909	medtop:15000000	manager
489	medtop:07000000	mandate
608	medtop:07000000	mandatory
3552	medtop:16000000	marathon
1508	medtop:16000000	marathon bombings
1262	medtop:02000000	marine
320	medtop:03000000	marine
2655	medtop:13000000	mark zuckerberg
795	medtop:04000000	market
278	medtop:13000000	market
637	medtop:07000000	marketplace
368	medtop:12000000	marriage
1722	medtop:14000000	marriage
941	medtop:14000000	marriage licenses
297	medtop:07000000	masks
422	medtop:16000000	masks
514	medtop:02000000	mass
511	medtop:03000000	mass
619	medtop:10000000	mass
1419	medtop:03000000	mass murder
1352	medtop:02000000	mass shooting
421	medtop:09000000	massive
353	medtop:13000000	massive
1259	medtop:12000000	masterpiece
2315	medtop:15000000	match
565	medtop:11000000	material
296	medtop:13000000	material
623	medtop:07000000	maternity
742	medtop:05000000	math
179	medtop:12000000	matter
246	medtop:14000000	matter
806	medtop:01000000	matthew
898	medtop:02000000	mayor
1421	medtop:02000000	mccabe
621	medtop:04000000	mcdonald
1018	medtop:11000000	mcsally
209	medtop:04000000	means
324	medtop:13000000	meant
261	medtop:04000000	meanwhile
247	medtop:04000000	measures
147	medtop:14000000	measures
4693	medtop:10000000	meat
1251	medtop:12000000	meat
2953	medtop:15000000	medal
1903	medtop:15000000	medallist
795	medtop:02000000	meddling
3542	medtop:01000000	media
469	medtop:13000000	media
485	medtop:01000000	media bias
1695	medtop:07000000	medicaid
293	medtop:07000000	medical
216	medtop:10000000	medical
2568	medtop:09000000	medical staff
934	medtop:07000000	medicare
631	medtop:11000000	medicare
199	medtop:04000000	meet
1024	medtop:04000000	meeting
350	medtop:11000000	meeting
793	medtop:01000000	megan
1407	medtop:01000000	megyn
1279	medtop:01000000	megyn kelly
2889	medtop:10000000	memorial
778	medtop:07000000	memory
936	medtop:15000000	mental
1431	medtop:15000000	mental health
354	medtop:01000000	mention
1629	medtop:05000000	merry
466	medtop:11000000	message
724	medtop:13000000	message
585	medtop:11000000	met
1035	medtop:06000000	metal
1457	medtop:14000000	mexico border
1817	medtop:13000000	microsoft
512	medtop:04000000	middle
1273	medtop:04000000	middle class
629	medtop:05000000	middle class
611	medtop:11000000	middle east
2282	medtop:15000000	midfielder
680	medtop:10000000	midnight
361	medtop:04000000	midterm
574	medtop:14000000	midterm
484	medtop:11000000	migrants
1335	medtop:14000000	migrants
856	medtop:11000000	migration
529	medtop:01000000	mike pence
779	medtop:06000000	miles
1935	medtop:16000000	militants
843	medtop:16000000	military
904	medtop:05000000	milk
771	medtop:09000000	mine
784	medtop:04000000	mini
1130	medtop:04000000	mini budget
984	medtop:04000000	minimum
277	medtop:09000000	minimum
558	medtop:11000000	minimum
2530	medtop:04000000	minimum wage
732	medtop:04000000	minister
256	medtop:07000000	minister
3543	medtop:11000000	minister
180	medtop:13000000	minister
339	medtop:16000000	minister
476	medtop:04000000	ministry
668	medtop:02000000	minneapolis
3385	medtop:14000000	minneapolis
272	medtop:11000000	minority
568	medtop:01000000	minutes
571	medtop:15000000	minutes
1186	medtop:07000000	miracle
2602	medtop:16000000	miranda
489	medtop:01000000	misinformation
1839	medtop:01000000	misleading
837	medtop:11000000	missile
231	medtop:01000000	missing
471	medtop:15000000	missing
345	medtop:12000000	mission
605	medtop:16000000	mission
624	medtop:14000000	missouri
1563	medtop:11000000	mitt romney
968	medtop:04000000	mnuchin
778	medtop:01000000	mob
407	medtop:04000000	mobile
1465	medtop:13000000	mobile
796	medtop:13000000	mobile phone
602	medtop:11000000	mocked
956	medtop:13000000	model
808	medtop:11000000	moderators
1191	medtop:16000000	mohammed
340	medtop:09000000	money
744	medtop:11000000	money
564	medtop:09000000	monthly
1018	medtop:14000000	monuments
1354	medtop:10000000	moon
987	medtop:06000000	moore
409	medtop:07000000	moral
700	medtop:01000000	morris
2077	medtop:12000000	mosque
1158	medtop:02000000	motive
1419	medtop:06000000	mountain
960	medtop:14000000	mounting
346	medtop:12000000	movement
1240	medtop:13000000	movie
1543	medtop:11000000	mp
2010	medtop:13000000	mpany
215	medtop:04000000	mps
2181	medtop:11000000	mps
1290	medtop:13000000	mps
2443	medtop:01000000	msnbc
1617	medtop:02000000	mueller
780	medtop:11000000	mueller
452	medtop:02000000	multiple
1294	medtop:07000000	mum
1468	medtop:15000000	mum
491	medtop:14000000	murder
1067	medtop:01000000	murdoch
1916	medtop:15000000	murray
556	medtop:01000000	museum
1961	medtop:01000000	music
1587	medtop:13000000	music
1004	medtop:01000000	musical
259	medtop:04000000	musk
3362	medtop:13000000	musk
1530	medtop:16000000	muslim
888	medtop:11000000	nadler
603	medtop:04000000	nafta
372	medtop:02000000	name
1474	medtop:10000000	namely
449	medtop:01000000	narrative
1356	medtop:10000000	nasa
281	medtop:14000000	nation
106	medtop:11000000	national
132	medtop:14000000	national
1401	medtop:15000000	national anthem
1920	medtop:11000000	national debt
1095	medtop:14000000	national emergency
561	medtop:03000000	national media
1186	medtop:09000000	national parks
1510	medtop:06000000	national weather
1118	medtop:02000000	nationalist
819	medtop:14000000	nationwide
522	medtop:10000000	native
704	medtop:10000000	native american
1397	medtop:06000000	natural
1495	medtop:06000000	natural gas
631	medtop:16000000	navy
556	medtop:11000000	nazi
1195	medtop:14000000	nazis
1214	medtop:14000000	nba
724	medtop:01000000	nbc news
410	medtop:14000000	nearly
648	medtop:11000000	negative
391	medtop:07000000	negotiate
1679	medtop:14000000	neighborhood
2334	medtop:13000000	net
660	medtop:13000000	net neutrality
1184	medtop:07000000	netanyahu
635	medtop:01000000	netflix
1773	medtop:13000000	netflix
2345	medtop:01000000	network
467	medtop:13000000	network
568	medtop:13000000	neutrality
1206	medtop:01000000	news
1721	medtop:01000000	news media
746	medtop:01000000	news outlets
1745	medtop:13000000	news website
2330	medtop:03000000	newsom
649	medtop:07000000	newsom
1642	medtop:01000000	newsonline
413	medtop:01000000	newspaper
1359	medtop:14000000	newsroom
389	medtop:14000000	nfl
4014	medtop:15000000	nfl
4297	medtop:07000000	nhs
403	medtop:11000000	nhs
1044	medtop:01000000	nice
507	medtop:11000000	nick
1426	medtop:16000000	nigeria
1027	medtop:01000000	nikki
1333	medtop:01000000	nikki haley
521	medtop:02000000	nominated
1395	medtop:09000000	nominated
835	medtop:02000000	nomination
240	medtop:07000000	nomination
1277	medtop:02000000	nominee
340	medtop:07000000	nominee
311	medtop:10000000	none
702	medtop:11000000	none
522	medtop:11000000	normal
741	medtop:11000000	north korea
480	medtop:01000000	noted
1049	medtop:04000000	nuclear
860	medtop:11000000	nuclear
854	medtop:16000000	nuclear weapons
1215	medtop:02000000	nude
866	medtop:07000000	nurses
548	medtop:07000000	nursing
1115	medtop:12000000	nypd
1548	medtop:01000000	nyt
706	medtop:14000000	obama immigration
235	medtop:02000000	obamacare
5501	medtop:07000000	obamacare
518	medtop:01000000	obstruction
401	medtop:11000000	obstruction
721	medtop:14000000	obtained
464	medtop:11000000	ocasio
651	medtop:11000000	ocasio cortez
561	medtop:06000000	occurred
749	medtop:02000000	offenders
580	medtop:04000000	offer
377	medtop:07000000	offer
287	medtop:04000000	office
585	medtop:11000000	office
1147	medtop:02000000	officers
348	medtop:14000000	officers
251	medtop:06000000	officials
293	medtop:16000000	officials
693	medtop:04000000	offset
1087	medtop:04000000	oil
777	medtop:06000000	oil
194	medtop:11000000	oil
463	medtop:04000000	oil prices
528	medtop:05000000	oklahoma
2129	medtop:06000000	oklahoma
1733	medtop:15000000	olympic
924	medtop:14000000	omar
394	medtop:07000000	online
3074	medtop:13000000	online
489	medtop:02000000	op
234	medtop:09000000	open
1835	medtop:09000000	open source
690	medtop:16000000	opened fire
251	medtop:13000000	operating
542	medtop:10000000	operations
938	medtop:02000000	opinion
402	medtop:10000000	opinion
2590	medtop:07000000	opioid
282	medtop:09000000	opportunity
289	medtop:07000000	options
1273	medtop:13000000	orbit
187	medtop:07000000	order
113	medtop:14000000	order
2297	medtop:01000000	organisers
329	medtop:02000000	organization
438	medtop:10000000	organization
1916	medtop:09000000	organizers
913	medtop:01000000	original
2389	medtop:02000000	orlando
3055	medtop:10000000	orthodox
1700	medtop:01000000	oscar
422	medtop:09000000	otherwise
4267	medtop:03000000	outages
1023	medtop:01000000	outbreak
1280	medtop:09000000	outbreak
707	medtop:06000000	outdoor
1238	medtop:09000000	outdoor
2289	medtop:01000000	outlets
207	medtop:02000000	outside
496	medtop:04000000	overall
463	medtop:14000000	overhaul
911	medtop:11000000	overshadowed
555	medtop:16000000	oversight
1850	medtop:04000000	overtime
2314	medtop:09000000	owen
553	medtop:15000000	owen
557	medtop:04000000	owners
1701	medtop:11000000	p.m
328	medtop:16000000	p.m
1020	medtop:06000000	pacific
406	medtop:10000000	pacific
824	medtop:09000000	package
986	medtop:04000000	pact
599	medtop:02000000	page
456	medtop:11000000	paid
1438	medtop:07000000	painful
1096	medtop:01000000	paint
735	medtop:01000000	painting
451	medtop:15000000	pair
2322	medtop:16000000	pakistan
2512	medtop:12000000	palin
2028	medtop:07000000	pandemic
1995	medtop:09000000	pandemic
1255	medtop:10000000	pandemic
630	medtop:14000000	panel
761	medtop:16000000	panel
843	medtop:09000000	panther
872	medtop:01000000	paper
1259	medtop:03000000	paradise
951	medtop:02000000	pardon
638	medtop:11000000	parenthood
1254	medtop:14000000	parenthood
1232	medtop:05000000	parents
322	medtop:14000000	parents
987	medtop:06000000	paris agreement
2546	medtop:06000000	paris climate
449	medtop:09000000	park
941	medtop:15000000	park
586	medtop:11000000	parliament
485	medtop:14000000	particularly
921	medtop:01000000	partisan
609	medtop:02000000	partisan
1194	medtop:11000000	party
708	medtop:14000000	paso
163	medtop:04000000	passed
571	medtop:14000000	passed
2935	medtop:04000000	passengers
650	medtop:12000000	pastor
839	medtop:12000000	pat
2212	medtop:09000000	patent
1352	medtop:14000000	pathway
497	medtop:01000000	patients
736	medtop:14000000	patrol
516	medtop:11000000	paul ryan
959	medtop:03000000	paula
1056	medtop:15000000	paula
576	medtop:04000000	pay
802	medtop:09000000	pay
185	medtop:11000000	pay
1875	medtop:09000000	pay cut
1070	medtop:09000000	paycheck
1291	medtop:09000000	paycheck protection
250	medtop:04000000	payments
855	medtop:11000000	payments
1963	medtop:09000000	payout
2429	medtop:13000000	pc
814	medtop:11000000	peace
1448	medtop:02000000	peaceful
754	medtop:13000000	peer
231	medtop:02000000	penalty
307	medtop:15000000	penalty
937	medtop:01000000	pence
344	medtop:11000000	pence
450	medtop:12000000	pence
514	medtop:09000000	pending
977	medtop:04000000	pension
1006	medtop:02000000	pentagon
533	medtop:16000000	pentagon
386	medtop:01000000	percentage
4800	medtop:09000000	perez
463	medtop:01000000	perform
890	medtop:07000000	period
1106	medtop:14000000	permanent residents
1121	medtop:04000000	perry
807	medtop:05000000	perry
1087	medtop:12000000	persecution
453	medtop:14000000	person
628	medtop:11000000	personal
1065	medtop:11000000	pete
995	medtop:14000000	petition
2024	medtop:11000000	petrol
607	medtop:12000000	pew
1708	medtop:07000000	pharma
825	medtop:09000000	phase
830	medtop:04000000	philadelphia
1213	medtop:12000000	phillips
975	medtop:13000000	phone
1594	medtop:01000000	phony
210	medtop:02000000	pick
333	medtop:09000000	pick
1263	medtop:13000000	picture
3187	medtop:10000000	pie
1249	medtop:01000000	piece
2271	medtop:14000000	pill
1130	medtop:13000000	pilot
2610	medtop:06000000	pipeline
1493	medtop:13000000	piracy
877	medtop:13000000	pirates
397	medtop:15000000	pitch
990	medtop:01000000	pizza
394	medtop:04000000	plan
172	medtop:14000000	plan
675	medtop:03000000	plane
1432	medtop:04000000	plane
3107	medtop:03000000	plane crash
422	medtop:06000000	planet
413	medtop:10000000	planet
1272	medtop:13000000	planet
1396	medtop:14000000	planned parenthood
298	medtop:06000000	plant
241	medtop:09000000	plant
337	medtop:10000000	plant
2991	medtop:06000000	plastic
2681	medtop:13000000	platform
383	medtop:01000000	play
1163	medtop:15000000	play
1377	medtop:09000000	players
1683	medtop:13000000	players
2345	medtop:15000000	players
1168	medtop:06000000	plaza
639	medtop:05000000	pleaded guilty
1406	medtop:11000000	pledged
711	medtop:12000000	plot
1664	medtop:09000000	plumbing
475	medtop:13000000	pocket
794	medtop:14000000	podcast
109	medtop:01000000	police
861	medtop:02000000	police
1178	medtop:14000000	police
236	medtop:16000000	police
660	medtop:02000000	police department
937	medtop:14000000	police officers
953	medtop:01000000	police shootings
1113	medtop:14000000	police violence
301	medtop:14000000	policy
451	medtop:01000000	political
110	medtop:02000000	political
167	medtop:03000000	politics
711	medtop:01000000	poll
544	medtop:04000000	poll
577	medtop:11000000	poll
2669	medtop:06000000	pollution
1612	medtop:12000000	pontiff
303	medtop:14000000	poor
506	medtop:10000000	pope
3868	medtop:12000000	pope
2102	medtop:12000000	pope francis
455	medtop:01000000	popular
935	medtop:13000000	popular
250	medtop:14000000	population
659	medtop:10000000	populist
2484	medtop:13000000	portable
514	medtop:09000000	portion
549	medtop:01000000	portrayed
667	medtop:14000000	positive
186	medtop:11000000	possible
880	medtop:01000000	post
174	medtop:13000000	post
2512	medtop:04000000	postal
1049	medtop:04000000	postal service
1145	medtop:07000000	postponed
638	medtop:09000000	postponed
1732	medtop:07000000	postponement
1051	medtop:10000000	pound
2030	medtop:10000000	poverty
390	medtop:03000000	power
495	medtop:11000000	power
4814	medtop:03000000	power outages
451	medtop:10000000	practice
666	medtop:01000000	praised
1187	medtop:12000000	pray
1034	medtop:12000000	prayer
598	medtop:07000000	pre
423	medtop:07000000	pregnancy
695	medtop:14000000	pregnancy
517	medtop:11000000	prepared
596	medtop:01000000	present
333	medtop:07000000	present
292	medtop:10000000	present
1236	medtop:01000000	presenter
445	medtop:03000000	presided
942	medtop:11000000	presidency
90	medtop:01000000	president
93	medtop:11000000	president
62	medtop:14000000	president
799	medtop:01000000	president mike
528	medtop:01000000	presidential
163	medtop:07000000	presidential
702	medtop:11000000	presidential
486	medtop:01000000	presidential candidate
601	medtop:11000000	presidential candidate
979	medtop:02000000	presidential election
1235	medtop:01000000	press
192	medtop:05000000	pretty
287	medtop:03000000	prevent
300	medtop:11000000	previous
562	medtop:04000000	prices
1330	medtop:07000000	primary
415	medtop:16000000	prime
793	medtop:16000000	prime minister
1459	medtop:13000000	prince
1185	medtop:01000000	print
706	medtop:07000000	prioritize
382	medtop:02000000	prison
730	medtop:11000000	prison
394	medtop:11000000	private
877	medtop:04000000	private sector
411	medtop:02000000	privilege
898	medtop:01000000	prize
579	medtop:13000000	pro
1558	medtop:14000000	pro life
1525	medtop:09000000	pro quo
1269	medtop:11000000	probe
213	medtop:06000000	problem
539	medtop:11000000	problem
2930	medtop:10000000	processing plants
1584	medtop:09000000	proclamation
302	medtop:10000000	produced
461	medtop:13000000	produced
1469	medtop:01000000	producers
528	medtop:04000000	production
2750	medtop:09000000	productivity
812	medtop:07000000	products
267	medtop:10000000	products
367	medtop:04000000	professional
606	medtop:05000000	professor
379	medtop:13000000	profile
163	medtop:05000000	profit
118	medtop:05000000	program
502	medtop:06000000	project
662	medtop:07000000	project
419	medtop:11000000	promised
165	medtop:14000000	promised
635	medtop:15000000	prop
356	medtop:02000000	property
971	medtop:16000000	prophet
228	medtop:06000000	proposed
277	medtop:04000000	prosecutors
1985	medtop:09000000	protection program
1731	medtop:13000000	protein
1744	medtop:02000000	protesters
967	medtop:14000000	protesters
1327	medtop:02000000	protests
142	medtop:05000000	protests
426	medtop:14000000	protests
976	medtop:07000000	protests erupted
1457	medtop:11000000	protocol
169	medtop:07000000	provide
132	medtop:01000000	public
165	medtop:11000000	public
664	medtop:01000000	public health
2187	medtop:09000000	public lands
367	medtop:03000000	public policy
2719	medtop:05000000	public schools
840	medtop:09000000	public sector
575	medtop:11000000	public service
769	medtop:14000000	publicly
1159	medtop:01000000	published
4005	medtop:03000000	puerto
4351	medtop:03000000	puerto rico
1179	medtop:12000000	pulpit
639	medtop:06000000	pump
757	medtop:02000000	punishment
2664	medtop:11000000	pupils
366	medtop:04000000	push
376	medtop:14000000	push
841	medtop:16000000	qaeda
1837	medtop:07000000	quarantine
366	medtop:07000000	queen
183	medtop:01000000	question
555	medtop:07000000	quickly
1468	medtop:09000000	quid
1525	medtop:09000000	quid pro
484	medtop:10000000	quiet
714	medtop:09000000	quo
453	medtop:01000000	quoted
882	medtop:11000000	race
369	medtop:14000000	race
1025	medtop:15000000	race
880	medtop:14000000	racial
577	medtop:05000000	racism
403	medtop:11000000	racism
2349	medtop:14000000	racism
1556	medtop:14000000	racist
1135	medtop:06000000	radiation
379	medtop:12000000	radical
605	medtop:01000000	radio
410	medtop:11000000	radio
694	medtop:13000000	radio
1283	medtop:11000000	rail
773	medtop:04000000	railway
750	medtop:03000000	rain
1213	medtop:06000000	rainforest
505	medtop:11000000	raise
449	medtop:07000000	rally
745	medtop:14000000	rally
1866	medtop:02000000	ramos
848	medtop:11000000	rand
1224	medtop:11000000	rand paul
394	medtop:13000000	range
2020	medtop:05000000	rant
1599	medtop:14000000	rape
819	medtop:01000000	rapper
1092	medtop:01000000	rat
113	medtop:07000000	rate
863	medtop:11000000	ratings
154	medtop:04000000	reach
590	medtop:01000000	readers
512	medtop:05000000	reading
817	medtop:11000000	real estate
984	medtop:13000000	real world
309	medtop:01000000	reason
134	medtop:02000000	reason
571	medtop:07000000	rebound
285	medtop:03000000	rebuild
432	medtop:04000000	rebuild
356	medtop:04000000	recalled
328	medtop:09000000	received
348	medtop:04000000	recession
240	medtop:11000000	record
953	medtop:11000000	recount
667	medtop:07000000	recovery
1033	medtop:06000000	recycling
357	medtop:04000000	reduce
292	medtop:06000000	reduce
1668	medtop:15000000	referee
1300	medtop:01000000	reference
706	medtop:11000000	referral
397	medtop:11000000	referring
353	medtop:05000000	reflect
359	medtop:07000000	reform
1504	medtop:14000000	reform
3159	medtop:14000000	refugees
307	medtop:16000000	refugees
998	medtop:01000000	regarding
1083	medtop:06000000	regulations
748	medtop:04000000	regulators
464	medtop:13000000	regulators
3455	medtop:09000000	rehire
1089	medtop:04000000	reid
500	medtop:01000000	reilly
1282	medtop:12000000	reilly
261	medtop:04000000	rejected
598	medtop:02000000	related
544	medtop:10000000	relations
806	medtop:14000000	relationship
220	medtop:07000000	released
283	medtop:16000000	released
570	medtop:03000000	relief
1774	medtop:09000000	relief
927	medtop:03000000	relief efforts
1276	medtop:12000000	religion
463	medtop:10000000	religious
4584	medtop:12000000	religious
2083	medtop:12000000	religious freedom
2782	medtop:12000000	religious liberty
3405	medtop:12000000	religious schools
641	medtop:11000000	remarks
784	medtop:14000000	remarks
1222	medtop:10000000	remember
1218	medtop:09000000	remotely
506	medtop:13000000	removed
701	medtop:05000000	renamed
1296	medtop:09000000	rent
350	medtop:05000000	reopen
1741	medtop:07000000	reopen
845	medtop:09000000	reopen
238	medtop:11000000	reopen
1088	medtop:09000000	reopening plans
975	medtop:07000000	repeal
623	medtop:07000000	repeal obamacare
333	medtop:01000000	repeatedly
387	medtop:01000000	report
88	medtop:04000000	report
618	medtop:02000000	reportedly
326	medtop:11000000	represent
781	medtop:11000000	republican national
423	medtop:11000000	republican party
1069	medtop:11000000	republican senators
307	medtop:14000000	require
466	medtop:07000000	requirements
540	medtop:03000000	rescue
472	medtop:13000000	rescue
567	medtop:01000000	research
294	medtop:13000000	research
1049	medtop:13000000	researchers
762	medtop:07000000	reserve
449	medtop:03000000	residents
1159	medtop:06000000	residents
997	medtop:14000000	residents
525	medtop:11000000	resignation
1036	medtop:11000000	resigned
311	medtop:14000000	resigned
533	medtop:02000000	resistance
644	medtop:11000000	resolution
466	medtop:14000000	resolution
616	medtop:06000000	resources
367	medtop:14000000	resources
248	medtop:11000000	respect
429	medtop:01000000	response
407	medtop:11000000	rest
1109	medtop:09000000	restaurant
426	medtop:10000000	restaurant
984	medtop:14000000	restraining
610	medtop:13000000	restrict
565	medtop:07000000	restrictions
814	medtop:09000000	retail
1468	medtop:11000000	retracted
143	medtop:15000000	return
858	medtop:02000000	rev
319	medtop:11000000	revealed
388	medtop:02000000	reverse
190	medtop:14000000	review
1031	medtop:12000000	revolutionary
1232	medtop:16000000	rice
542	medtop:04000000	rick
612	medtop:04000000	rick perry
4129	medtop:03000000	rico
385	medtop:13000000	ride
679	medtop:01000000	ridiculous
468	medtop:03000000	rifle
1144	medtop:01000000	rigged
667	medtop:10000000	ring
1180	medtop:15000000	rio
972	medtop:02000000	riots
1179	medtop:09000000	riots
1257	medtop:14000000	riots
510	medtop:04000000	rise
113	medtop:11000000	rise
1118	medtop:04000000	risen
240	medtop:07000000	risk
436	medtop:11000000	rival
703	medtop:13000000	rival
2468	medtop:03000000	river
1591	medtop:06000000	river
2006	medtop:15000000	robbery
871	medtop:12000000	robertson
2577	medtop:13000000	robots
1038	medtop:01000000	rock
433	medtop:01000000	roger
804	medtop:01000000	roger ailes
1218	medtop:01000000	rogue
1048	medtop:14000000	rolling stone
1317	medtop:07000000	rollout
876	medtop:12000000	roman
758	medtop:02000000	roof
309	medtop:01000000	room
1302	medtop:03000000	rosa
567	medtop:04000000	rose
1243	medtop:02000000	rosen
996	medtop:07000000	ross
1179	medtop:09000000	roughly
425	medtop:15000000	round
1245	medtop:06000000	roundup
915	medtop:15000000	row
1897	medtop:15000000	rowing
497	medtop:03000000	roy
616	medtop:04000000	royal
1052	medtop:07000000	royal
781	medtop:13000000	royalty
336	medtop:11000000	rubio
1479	medtop:14000000	rubio
641	medtop:13000000	rugby
2632	medtop:15000000	rugby
1127	medtop:10000000	ruin
385	medtop:06000000	rules
413	medtop:01000000	rumors
1777	medtop:01000000	rush limbaugh
737	medtop:11000000	russia investigation
659	medtop:02000000	russian government
888	medtop:07000000	rust
734	medtop:10000000	sacrifice
307	medtop:01000000	safe
1126	medtop:01000000	safe space
391	medtop:04000000	safety
1040	medtop:07000000	safety
1309	medtop:10000000	saint
780	medtop:09000000	salary
220	medtop:01000000	sales
763	medtop:04000000	sales
578	medtop:13000000	sales
672	medtop:09000000	salon
1354	medtop:10000000	salute
538	medtop:16000000	san bernardino
903	medtop:13000000	san francisco
1905	medtop:04000000	sanctions
573	medtop:02000000	sanctuary
1002	medtop:07000000	sanitizer
814	medtop:03000000	santa
1789	medtop:13000000	satellite
415	medtop:01000000	saudi
806	medtop:07000000	save lives
552	medtop:05000000	savings
2555	medtop:02000000	scalia
1730	medtop:12000000	scalise
617	medtop:04000000	scam
364	medtop:05000000	scam
407	medtop:11000000	scandal
267	medtop:12000000	scandal
552	medtop:16000000	scene
417	medtop:02000000	scheduled
821	medtop:04000000	scheme
2076	medtop:11000000	scheme
591	medtop:11000000	schiff
2124	medtop:05000000	school
2219	medtop:05000000	school district
748	medtop:13000000	science
596	medtop:10000000	scientists
266	medtop:13000000	scientists
762	medtop:15000000	scores
3364	medtop:11000000	scotland
2529	medtop:15000000	scotland
2491	medtop:02000000	scotus
1886	medtop:10000000	scrambling
960	medtop:15000000	scrum
1400	medtop:10000000	scuttle
387	medtop:16000000	seal
1441	medtop:01000000	sean
1355	medtop:01000000	sean hannity
216	medtop:13000000	search
1754	medtop:15000000	season
510	medtop:11000000	seat
1136	medtop:02000000	seattle
2311	medtop:09000000	seattle
1384	medtop:07000000	sebelius
1194	medtop:10000000	secondary
638	medtop:11000000	secret
1367	medtop:11000000	secretary
221	medtop:04000000	security
473	medtop:14000000	security
369	medtop:16000000	security
695	medtop:16000000	security forces
1561	medtop:15000000	seed
528	medtop:14000000	seekers
409	medtop:11000000	seeking
334	medtop:14000000	seeking
2592	medtop:01000000	segment
938	medtop:10000000	segregation
486	medtop:02000000	seized
370	medtop:01000000	self
399	medtop:10000000	self
562	medtop:01000000	sell
386	medtop:04000000	sell
382	medtop:13000000	sell
576	medtop:02000000	senate
604	medtop:04000000	senate
418	medtop:07000000	senate
282	medtop:11000000	senate
519	medtop:02000000	senate judiciary
955	medtop:02000000	senator
174	medtop:07000000	senator
552	medtop:11000000	senator
319	medtop:07000000	send
324	medtop:13000000	send
266	medtop:05000000	sentence
1193	medtop:14000000	separation
752	medtop:13000000	sequel
2083	medtop:11000000	sequestration
1655	medtop:01000000	series
175	medtop:05000000	served
483	medtop:11000000	served
842	medtop:11000000	server
195	medtop:07000000	services
130	medtop:10000000	services
146	medtop:11000000	services
360	medtop:13000000	services
1822	medtop:02000000	sessions
284	medtop:11000000	sessions
490	medtop:02000000	settled
1252	medtop:12000000	sex
2953	medtop:14000000	sex
2904	medtop:12000000	sex abuse
1520	medtop:14000000	sex marriage
1243	medtop:12000000	sex weddings
1003	medtop:01000000	sexual
1167	medtop:02000000	sexual
274	medtop:12000000	sexual
493	medtop:01000000	sexual assault
991	medtop:02000000	sexual assault
424	medtop:03000000	shape
776	medtop:04000000	share
168	medtop:07000000	share
407	medtop:13000000	share
966	medtop:04000000	shareholders
832	medtop:03000000	shelter
1254	medtop:06000000	shelter
607	medtop:14000000	sheriff
695	medtop:02000000	sherman
507	medtop:14000000	shift
423	medtop:07000000	ship
377	medtop:13000000	ship
448	medtop:09000000	shock
253	medtop:15000000	shock
1303	medtop:02000000	shooter
2452	medtop:02000000	shooting
1106	medtop:16000000	shooting
877	medtop:04000000	shoppers
650	medtop:10000000	shortage
375	medtop:01000000	shot
198	medtop:14000000	shot
499	medtop:07000000	shut
1882	medtop:07000000	shutdown
1663	medtop:14000000	shutdown
1118	medtop:09000000	sick
166	medtop:01000000	side
672	medtop:02000000	side
289	medtop:15000000	side
1416	medtop:12000000	siege
249	medtop:07000000	sign
223	medtop:14000000	sign
651	medtop:09000000	significantly
1480	medtop:13000000	silicon
1178	medtop:13000000	silicon valley
385	medtop:15000000	silver
606	medtop:02000000	simpson
793	medtop:14000000	sin
1844	medtop:01000000	singer
622	medtop:01000000	single
322	medtop:01000000	site
877	medtop:13000000	site
182	medtop:14000000	site
610	medtop:11000000	sitting
464	medtop:01000000	situation
1596	medtop:15000000	skating
1903	medtop:12000000	sketch
1153	medtop:09000000	skilled workers
1119	medtop:13000000	sky
600	medtop:02000000	slammed
866	medtop:14000000	slave
642	medtop:04000000	slow
1630	medtop:09000000	sluggish
886	medtop:09000000	smaller
1577	medtop:06000000	snow
1186	medtop:09000000	soccer
439	medtop:13000000	social
2408	medtop:13000000	social media
587	medtop:09000000	socialist
1396	medtop:13000000	software
1125	medtop:10000000	solar
2129	medtop:10000000	soldiers
1162	medtop:10000000	solidarity
705	medtop:13000000	solve
920	medtop:14000000	somalia
509	medtop:11000000	somebody
317	medtop:05000000	sometimes
471	medtop:09000000	son
614	medtop:14000000	son
2025	medtop:01000000	song
1571	medtop:10000000	sorrow
999	medtop:02000000	sotomayor
643	medtop:01000000	source
784	medtop:02000000	source
495	medtop:16000000	source
1481	medtop:03000000	southern california
274	medtop:13000000	space
1667	medtop:09000000	spain
1000	medtop:13000000	spam
985	medtop:11000000	speaker
566	medtop:01000000	special
423	medtop:12000000	specifically
1025	medtop:10000000	spectacle
377	medtop:05000000	speech
617	medtop:11000000	speech
1763	medtop:11000000	speechwriter
1285	medtop:13000000	speed
585	medtop:12000000	spell
419	medtop:04000000	spending
469	medtop:07000000	spending
977	medtop:11000000	spending
686	medtop:11000000	spending cuts
544	medtop:11000000	spent
1088	medtop:07000000	spike
2068	medtop:06000000	spill
2240	medtop:10000000	spirit
439	medtop:07000000	sport
1649	medtop:15000000	sport
498	medtop:13000000	spot
1216	medtop:12000000	spreading fake
933	medtop:10000000	spring
1688	medtop:02000000	spy
505	medtop:15000000	squad
766	medtop:04000000	stability
335	medtop:04000000	staff
551	medtop:11000000	staffers
408	medtop:14000000	staffers
462	medtop:01000000	stage
751	medtop:11000000	stage
1047	medtop:09000000	staggering
639	medtop:02000000	stakes
737	medtop:04000000	stamp
2386	medtop:01000000	star
153	medtop:07000000	start
86	medtop:07000000	state
810	medtop:11000000	state department
1195	medtop:16000000	state department
2073	medtop:14000000	statue
655	medtop:07000000	stay
196	medtop:06000000	step
240	medtop:14000000	step
1454	medtop:01000000	stephanopoulos
1907	medtop:14000000	sterling
722	medtop:07000000	stewart
1753	medtop:04000000	stimulus
1400	medtop:07000000	stimulus
1439	medtop:04000000	stimulus checks
713	medtop:09000000	stimulus package
842	medtop:04000000	stock
563	medtop:07000000	stock
436	medtop:13000000	stolen
478	medtop:10000000	stood
183	medtop:07000000	stop
124	medtop:13000000	stop
822	medtop:03000000	storm
1882	medtop:06000000	storm
394	medtop:09000000	straight
789	medtop:11000000	strategist
727	medtop:11000000	strategy
859	medtop:06000000	straw
1455	medtop:11000000	straw
556	medtop:13000000	stream
215	medtop:11000000	street
164	medtop:14000000	street
2348	medtop:07000000	strep
878	medtop:01000000	strictly
329	medtop:09000000	strike
474	medtop:11000000	strike
1967	medtop:04000000	strike action
1256	medtop:11000000	strike action
3573	medtop:15000000	striker
958	medtop:03000000	strip
247	medtop:10000000	struggling
2359	medtop:05000000	student loan
4022	medtop:05000000	students
917	medtop:01000000	studio
147	medtop:10000000	study
587	medtop:12000000	subpoena
590	medtop:13000000	subscribers
1526	medtop:13000000	subscription
351	medtop:02000000	subsidies
751	medtop:07000000	substance
1443	medtop:10000000	substitute
1014	medtop:09000000	suburban
910	medtop:13000000	sue
839	medtop:01000000	sued
206	medtop:07000000	suffered
406	medtop:11000000	suggested
499	medtop:04000000	suggestion
534	medtop:02000000	suicide
509	medtop:11000000	sullivan
392	medtop:04000000	summer
820	medtop:06000000	summit
881	medtop:10000000	sun
1248	medtop:06000000	sunlight
323	medtop:14000000	super
1067	medtop:05000000	superintendent
227	medtop:09000000	supply
312	medtop:10000000	supply
1278	medtop:13000000	supply
741	medtop:09000000	supply chain
571	medtop:11000000	supporters
256	medtop:14000000	supporters
366	medtop:01000000	supposed
4812	medtop:02000000	supreme court
113	medtop:12000000	supreme court
597	medtop:01000000	surface
547	medtop:10000000	surface
2978	medtop:15000000	surfing
1026	medtop:07000000	surgery
189	medtop:11000000	survey
558	medtop:11000000	survivors
911	medtop:16000000	susan rice
4226	medtop:16000000	suspect
545	medtop:09000000	suspended
630	medtop:09000000	suspension
3199	medtop:15000000	swimmers
1090	medtop:04000000	switch
736	medtop:16000000	sydney
1287	medtop:02000000	synagogue
963	medtop:01000000	syndrome
2261	medtop:16000000	syrian
1000	medtop:14000000	syrian refugees
518	medtop:13000000	system
710	medtop:14000000	systemic
841	medtop:13000000	tab
421	medtop:04000000	tackle
736	medtop:11000000	tackle
532	medtop:13000000	tackle
4097	medtop:10000000	takeout
1243	medtop:04000000	takeover
387	medtop:04000000	talk
162	medtop:11000000	talk
722	medtop:02000000	tap
825	medtop:10000000	tap
822	medtop:11000000	tape
1310	medtop:01000000	tara
891	medtop:02000000	target
2240	medtop:04000000	tariffs
482	medtop:14000000	task force
999	medtop:11000000	taunted
565	medtop:04000000	tax
495	medtop:11000000	tax
780	medtop:04000000	tax cuts
1450	medtop:13000000	taxi
341	medtop:09000000	taxpayers
337	medtop:02000000	tea party
1754	medtop:05000000	teach
2848	medtop:05000000	teachers
1310	medtop:05000000	teachers unions
1026	medtop:11000000	teaching
198	medtop:15000000	team
1104	medtop:02000000	tear gas
548	medtop:13000000	tech
476	medtop:13000000	technical
4303	medtop:13000000	technology
488	medtop:11000000	ted cruz
267	medtop:05000000	teens
937	medtop:13000000	teens
2598	medtop:04000000	telecoms
537	medtop:13000000	telecoms
375	medtop:01000000	television
1720	medtop:06000000	temperatures
1100	medtop:12000000	temple
332	medtop:14000000	temporary
860	medtop:09000000	tenants
1109	medtop:03000000	tennessee
2059	medtop:15000000	tennis
127	medtop:04000000	term
169	medtop:13000000	term
1191	medtop:11000000	terror
2016	medtop:16000000	terror
1971	medtop:16000000	terror attacks
207	medtop:02000000	terrorism
1765	medtop:16000000	terrorism
1364	medtop:16000000	terrorist
458	medtop:16000000	terrorist attack
1436	medtop:13000000	tesla
411	medtop:14000000	test
687	medtop:02000000	testify
261	medtop:01000000	testing
976	medtop:13000000	text
615	medtop:13000000	text messages
1411	medtop:05000000	textbooks
2217	medtop:10000000	thankful
7626	medtop:10000000	thanksgiving
1148	medtop:04000000	theft
336	medtop:01000000	theory
267	medtop:10000000	thousands
227	medtop:16000000	threat
278	medtop:07000000	threatened
919	medtop:01000000	ticket
349	medtop:02000000	ties
534	medtop:07000000	tiktok
506	medtop:04000000	tim
277	medtop:13000000	title
2044	medtop:15000000	title
1605	medtop:04000000	tobacco
896	medtop:06000000	toll
578	medtop:02000000	tone
882	medtop:01000000	tonight
753	medtop:04000000	tons
1055	medtop:11000000	tony
404	medtop:13000000	tool
114	medtop:01000000	top
239	medtop:04000000	top
3206	medtop:03000000	tornado
3752	medtop:06000000	tornado
1130	medtop:12000000	torture
3093	medtop:11000000	tory
320	medtop:07000000	total
497	medtop:01000000	tour
550	medtop:15000000	tour
489	medtop:06000000	tower
554	medtop:06000000	town
313	medtop:03000000	toxic
1427	medtop:04000000	tpp
567	medtop:04000000	track
2617	medtop:04000000	trade
1403	medtop:04000000	trade bill
1785	medtop:03000000	trade center
1288	medtop:04000000	trade deal
921	medtop:04000000	traders
1413	medtop:16000000	tragedy
1099	medtop:04000000	train
1276	medtop:16000000	train
265	medtop:15000000	training
1338	medtop:01000000	transcript
879	medtop:11000000	transgender
453	medtop:12000000	transgender
367	medtop:16000000	travel
2004	medtop:14000000	travel ban
1369	medtop:14000000	travis
1157	medtop:14000000	trayvon
1009	medtop:14000000	trayvon martin
912	medtop:07000000	treasury
383	medtop:14000000	treatment
614	medtop:09000000	tree
353	medtop:01000000	trial
522	medtop:11000000	trial
198	medtop:13000000	trial
748	medtop:01000000	tribute
1158	medtop:07000000	trillion
437	medtop:11000000	trillion
1192	medtop:07000000	trillion coronavirus
549	medtop:13000000	triple
2161	medtop:02000000	troopers
495	medtop:10000000	troops
652	medtop:16000000	troops
975	medtop:03000000	tropical
1813	medtop:03000000	tropical storm
505	medtop:01000000	true
1376	medtop:09000000	trumka
922	medtop:11000000	trump lawyer
640	medtop:05000000	trump pushed
973	medtop:04000000	trump tariffs
579	medtop:03000000	trump threat
502	medtop:02000000	trust
941	medtop:07000000	trust
392	medtop:01000000	truth
220	medtop:07000000	trying
593	medtop:13000000	tube
906	medtop:14000000	tulsa
979	medtop:07000000	tumour
828	medtop:15000000	tumour
1212	medtop:10000000	turkey
380	medtop:11000000	turkey
230	medtop:11000000	turn
360	medtop:01000000	tv
178	medtop:02000000	tv
667	medtop:13000000	tv
755	medtop:06000000	tyson
2382	medtop:10000000	tyson
1001	medtop:01000000	ukrainian
574	medtop:14000000	ultimately
551	medtop:02000000	unacceptable
564	medtop:11000000	unacceptable
1319	medtop:03000000	unanimous consent
1219	medtop:14000000	unarmed
659	medtop:07000000	uncertainty
400	medtop:07000000	unconstitutional
1352	medtop:13000000	underground
334	medtop:11000000	undermine
1079	medtop:04000000	unemployed
1049	medtop:05000000	unemployed
1701	medtop:05000000	unemployed workers
1989	medtop:04000000	unemployment
993	medtop:07000000	unemployment
1912	medtop:09000000	unemployment
979	medtop:07000000	unemployment benefits
589	medtop:09000000	unemployment insurance
569	medtop:07000000	unemployment rate
554	medtop:09000000	unemployment rate
1850	medtop:09000000	unexpectedly
754	medtop:13000000	unfounded
345	medtop:04000000	union
857	medtop:09000000	union
419	medtop:04000000	unit
303	medtop:02000000	university
758	medtop:05000000	university
243	medtop:10000000	university
397	medtop:11000000	unless
1142	medtop:10000000	unpaid
436	medtop:12000000	unprecedented
1073	medtop:14000000	urban
650	medtop:11000000	urged
1015	medtop:10000000	usda
4114	medtop:13000000	users
253	medtop:03000000	usual
1674	medtop:03000000	utility
868	medtop:12000000	va
1586	medtop:02000000	vacancy
1858	medtop:10000000	vacation
1617	medtop:11000000	vaccine
487	medtop:13000000	valley
337	medtop:11000000	value
461	medtop:05000000	van
1210	medtop:12000000	vatican
641	medtop:02000000	vegas
579	medtop:03000000	vegas
3275	medtop:10000000	vegetables
366	medtop:06000000	vehicle
1740	medtop:10000000	vendors
1179	medtop:01000000	ventilators
1212	medtop:01000000	venue
1578	medtop:10000000	veterans
775	medtop:09000000	veto
609	medtop:14000000	veto
566	medtop:14000000	vetting
204	medtop:14000000	vice
190	medtop:02000000	victims
1611	medtop:16000000	victims
205	medtop:11000000	victory
864	medtop:15000000	victory
1653	medtop:10000000	vietnam
1793	medtop:01000000	viewers
1459	medtop:13000000	viewers
909	medtop:12000000	viewpoints
303	medtop:14000000	violated
2060	medtop:02000000	violence
265	medtop:10000000	violence
697	medtop:02000000	violent
816	medtop:01000000	viral
813	medtop:01000000	virus
850	medtop:07000000	virus
1051	medtop:09000000	virus
154	medtop:13000000	virus
573	medtop:09000000	visa
1780	medtop:14000000	visa
335	medtop:16000000	visa
659	medtop:10000000	vision
237	medtop:07000000	visit
433	medtop:10000000	vital
506	medtop:07000000	volunteers
178	medtop:02000000	vote
198	medtop:04000000	vote
559	medtop:07000000	vote
235	medtop:11000000	vote
466	medtop:01000000	voters
266	medtop:07000000	voters
667	medtop:11000000	voters
2699	medtop:04000000	wage
476	medtop:09000000	wage
1097	medtop:09000000	wage growth
1229	medtop:10000000	wage workers
1373	medtop:07000000	wales
3950	medtop:11000000	wales
1434	medtop:15000000	wales
204	medtop:11000000	wall
975	medtop:14000000	wall
742	medtop:11000000	wall street
479	medtop:14000000	wallace
1630	medtop:04000000	walmart
141	medtop:01000000	war
547	medtop:10000000	war
1004	medtop:09000000	warehouse
1454	medtop:06000000	warming
441	medtop:13000000	warned
260	medtop:07000000	warning
926	medtop:13000000	warning
429	medtop:16000000	warning
2844	medtop:06000000	water
705	medtop:10000000	water
411	medtop:04000000	wealth
190	medtop:03000000	weapons
1204	medtop:15000000	wearing
1854	medtop:06000000	weather
1586	medtop:06000000	weather service
1343	medtop:13000000	web
739	medtop:07000000	website
198	medtop:09000000	website
408	medtop:13000000	website
765	medtop:10000000	wedding
956	medtop:01000000	weekend
762	medtop:07000000	weight
1119	medtop:01000000	welch
562	medtop:14000000	welfare
1273	medtop:07000000	west africa
1545	medtop:06000000	wheat
1742	medtop:10000000	wheat
681	medtop:10000000	whenever
1350	medtop:03000000	whisper
84	medtop:02000000	white
271	medtop:14000000	white
271	medtop:01000000	white house
143	medtop:02000000	white house
2274	medtop:02000000	white nationalist
487	medtop:13000000	widely
416	medtop:02000000	wife
709	medtop:11000000	wife
1995	medtop:03000000	wildfires
3688	medtop:06000000	wildfires
1086	medtop:09000000	wildlife
211	medtop:03000000	wind
757	medtop:04000000	wind
1271	medtop:06000000	wind
1134	medtop:04000000	wine
2212	medtop:01000000	wing
447	medtop:02000000	wing
1716	medtop:01000000	wing media
880	medtop:01000000	winner
1288	medtop:15000000	winner
311	medtop:05000000	wisconsin
333	medtop:10000000	wish
1708	medtop:12000000	witch
495	medtop:06000000	withdrawal
383	medtop:03000000	withhold
290	medtop:11000000	witnesses
111	medtop:02000000	women
127	medtop:09000000	women
652	medtop:14000000	women
526	medtop:04000000	workers
114	medtop:07000000	workers
3096	medtop:09000000	workers
1695	medtop:09000000	workers union
1463	medtop:04000000	workforce
428	medtop:10000000	workforce
803	medtop:04000000	workplace
84	medtop:01000000	world
250	medtop:10000000	world
309	medtop:13000000	world
331	medtop:15000000	world
1033	medtop:15000000	world champion
549	medtop:01000000	world championships
357	medtop:15000000	world cup
1191	medtop:01000000	world news
1086	medtop:15000000	world record
1027	medtop:03000000	world trade
1519	medtop:10000000	world war
1234	medtop:13000000	worm
290	medtop:01000000	worst
509	medtop:07000000	worth
474	medtop:10000000	worth
950	medtop:16000000	wounded
260	medtop:14000000	write
646	medtop:01000000	writer
582	medtop:01000000	writing
336	medtop:01000000	written
598	medtop:11000000	written
350	medtop:16000000	wrong
547	medtop:01000000	wrote
406	medtop:02000000	wrote
416	medtop:14000000	wrote
1096	medtop:01000000	wuhan
685	medtop:04000000	xl
727	medtop:04000000	xl pipeline
180	medtop:11000000	young
512	medtop:11000000	young people
413	medtop:13000000	youtube
690	medtop:10000000	zealand
347	medtop:07000000	zero
1981	medtop:14000000	zimmerman
4429	medtop:13000000	zuckerberg
"""#
}
